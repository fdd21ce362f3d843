import type { DocumentKind } from '../../search/query.js';
import { roles, type Viewer } from '../viewer.js';
import { assertRole } from './assert-role.js';
import { hiring } from './permission-table.js';

/** Throws FORBIDDEN where the viewer may not export documents of the kind: who may see all of them may. */
export function assertMayExport(viewer: Viewer, kind: DocumentKind): void {
  assertRole(viewer, kind === 'candidate' ? hiring : roles, `The export of ${kind}s`);
}
