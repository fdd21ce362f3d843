import { isIP } from 'node:net';

/** Tells whether a header `Host` is no name that a foreign page could have. */
export type IsOwnHost = (host: string | undefined) => boolean;

/**
 * Whether the host is an address, a name without dots, one of `.localhost`, or that of an allowed origin. Whoever owns any
 * other name can have it lead to this machine: their page is then, to a browser, of the gateway's own site (DNS rebinding).
 */
export function allowHosts(allowedOrigins: readonly string[]): IsOwnHost {
  const allowed = new Set(allowedOrigins.map((origin) => new URL(origin).host));
  return (host) => {
    if (host === undefined || allowed.has(host)) return true;
    if (!URL.canParse(`http://${host}/`)) return false;
    const { hostname } = new URL(`http://${host}/`);
    return (
      isIP(hostname.replace(/^\[|\]$/g, '')) > 0 || !hostname.includes('.') || hostname.endsWith('.localhost')
    );
  };
}

export const foreignHost =
  'Nobody is asked who they are here, so that no name is answered that could be another site’s. Use an IP address or localhost, or have the operator allow the origin of this name.';
