import type { JWTVerifyGetKey } from 'jose';

/** What signatures are checked by. */
export interface SigningKeys {
  /** Every other algorithm is refused; never `none`. */
  readonly algorithms: readonly string[];
  readonly find: JWTVerifyGetKey;
}

/** A secret shared with whoever issues tokens: algorithms by HMAC alone. */
export function sharedSecret(secret: string): SigningKeys {
  const key = new TextEncoder().encode(secret);
  return { algorithms: ['HS256', 'HS384', 'HS512'], find: () => key };
}
