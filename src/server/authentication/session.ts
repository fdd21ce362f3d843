import { localViewer, type Viewer } from '../../graphql/viewer.js';

/** Who sends a request or holds a connection, and until when. */
export interface Session {
  readonly viewer: Viewer;
  /** In milliseconds since 1970; null: it doesn't end by itself. */
  readonly expiresAt: number | null;
}

/**
 * Whose session an `Authorization` header opens. Throws UNAUTHENTICATED, and AUTHENTICATION_UNAVAILABLE where the keys to
 * check it by can't be had.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Session>;

/** Without authentication everybody is the local viewer. */
export const authenticateNobody: Authenticate = () =>
  Promise.resolve({ viewer: localViewer, expiresAt: null });
