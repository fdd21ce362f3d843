import { generate } from 'selfsigned';

interface Pair {
  readonly key: string;
  readonly cert: string;
}

/** An authority of the test's own: its certificate, and that of a server that it vouches for. */
export interface Certificates {
  readonly authority: string;
  readonly server: Pair;
}

/** Makes an authority that vouches for the server at an IP address. */
export async function makeCertificates(ip: string): Promise<Certificates> {
  const authority = await generate([{ name: 'commonName', value: 'Authority of a test' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'Elasticsearch of a test' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip }] }],
  });
  return { authority: authority.cert, server: { key: server.private, cert: server.cert } };
}
