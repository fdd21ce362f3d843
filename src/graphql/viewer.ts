/** What viewers may be; docs/permissions.md says what each may do. */
export const roles = ['analyst', 'recruiter', 'service', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks. */
export interface Viewer {
  /** Names the viewer for good, and owns watches. */
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
}

/** Without authentication there is one viewer, who may do everything. */
export const localViewer: Viewer = { id: 'local', roles: new Set(roles) };

/** Whether the viewer has one of the roles. */
export function hasRole(viewer: Viewer, among: readonly Role[]): boolean {
  return among.some((role) => viewer.roles.has(role));
}
