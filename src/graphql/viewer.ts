/** Who asks. */
export interface Viewer {
  readonly id: string;
}

/** Without authentication there is one viewer. */
export const localViewer: Viewer = { id: 'local' };
