import { hasRole, type Viewer } from '../viewer.js';
import { hiring } from './permission-table.js';

/** Whether the viewer may see candidates; whoever may not gets counts, and none of few. */
export function seesCandidates(viewer: Viewer): boolean {
  return hasRole(viewer, hiring);
}
