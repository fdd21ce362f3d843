import type { IncomingHttpHeaders } from 'node:http';
import { RequestError } from './request-error.js';

/** Tells whether a request comes from no page of a site that isn't allowed. */
export type IsAllowedSite = (headers: IncomingHttpHeaders) => boolean;

/**
 * Whether no page of another site sent the request, save those that are allowed: one could otherwise read, or busy,
 * whatever its browser can reach. Programs send neither header.
 */
export function allowSites(allowedOrigins: readonly string[]): IsAllowedSite {
  const allowed = new Set(allowedOrigins);
  return ({ origin, host, 'sec-fetch-site': site }) => {
    if (origin !== undefined && allowed.has(origin)) return true;
    if (site === 'cross-site') return false;
    return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  };
}

/** Throws BAD_REQUEST with status 403 where the request comes from a page of another site. */
export function assertAllowedSite(headers: IncomingHttpHeaders, isAllowed: IsAllowedSite): void {
  if (!isAllowed(headers)) throw new RequestError(403, 'BAD_REQUEST', foreignSite);
}

export const foreignSite =
  'A page of another site may not connect. Serve the page from the address of the gateway, or have its operator allow your origin.';
