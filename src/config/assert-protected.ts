import { invalid } from './invalid.js';

interface Protection {
  readonly host: string;
  readonly unsafeNoAuth: boolean;
  readonly jwksUrl: string | null;
  readonly jwtSecret: string | null;
  readonly jwtIssuer: string | null;
  readonly jwtAudience: string | null;
}

/** Throws where the gateway would let in others than the keys seem to say. */
export function assertProtected({ host, unsafeNoAuth, ...tokens }: Protection): void {
  const { jwksUrl, jwtSecret, jwtIssuer, jwtAudience } = tokens;
  if (jwksUrl !== null && jwtSecret !== null)
    throw invalid(
      'ROLECALL_JWT_SECRET (--jwt-secret) must be absent where ROLECALL_JWKS_URL (--jwks-url) is given: tokens are checked in one way alone. Leave one of them out.',
    );
  if (jwksUrl !== null || jwtSecret !== null) return;
  if (jwtIssuer !== null || jwtAudience !== null)
    throw invalid(
      'ROLECALL_JWKS_URL (--jwks-url) or ROLECALL_JWT_SECRET (--jwt-secret) must be given where ROLECALL_JWT_ISSUER or ROLECALL_JWT_AUDIENCE is: without them nobody is asked for a token.',
    );
  if (!unsafeNoAuth && !isLoopback(host))
    throw invalid(
      `HOST (--host) must be a loopback address such as 127.0.0.1 or ::1, but it is "${host}": the gateway asks ` +
        'nobody who they are. Set ROLECALL_JWKS_URL or ROLECALL_JWT_SECRET to ask for tokens; or, where only trusted ' +
        'clients can reach the port (a container published to loopback), ROLECALL_UNSAFE_NO_AUTH=true.',
    );
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
