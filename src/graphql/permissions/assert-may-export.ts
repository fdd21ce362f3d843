import type { DocumentKind } from '../../search/query.js';
import { roles, type Role, type Viewer } from '../viewer.js';
import { assertRole } from './assert-role.js';
import { hiring } from './permission-table.js';

/** Programs of the operator's own, and the operator. */
const trusted: readonly Role[] = ['service', 'admin'];

/**
 * Throws FORBIDDEN where the viewer may not export documents of the kind: who may see all of them may. An export's filter is
 * of the client's own making, so where `onlyTrusted` documents are answered it takes a role besides that is trusted.
 */
export function assertMayExport(viewer: Viewer, kind: DocumentKind, onlyTrusted: boolean): void {
  assertRole(viewer, kind === 'candidate' ? hiring : roles, `The export of ${kind}s`);
  if (onlyTrusted) assertRole(viewer, trusted, 'An export, whose filter is in no trusted document,');
}
