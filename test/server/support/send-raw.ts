import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Body, TestServer } from './start-test-server.js';

/** Sends a GET request with these headers alone; `fetch` adds some that tell a program from a page. */
export async function sendRaw(
  { url }: Pick<TestServer, 'url'>,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly codes: readonly string[] }> {
  return new Promise((resolve, reject) => {
    request(new URL(path, url), { headers: { ...headers } }, (answer) => {
      text(answer)
        .then((body) => {
          const { errors = [] } = JSON.parse(body) as Body;
          resolve({ status: answer.statusCode ?? 0, codes: errors.map(({ extensions }) => extensions.code) });
        })
        .catch(reject);
    })
      .on('error', reject)
      .end();
  });
}
