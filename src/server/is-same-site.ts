import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether no page of another site sent the request: one could otherwise read, or busy, whatever its browser can reach.
 * Programs send neither header.
 */
export function isSameSite({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (site === 'cross-site') return false;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

export const foreignSite =
  'A page of another site may not connect. Serve the page from the address of the gateway.';
