import { afterEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { startTestServer, type TestServer } from '../server/support/start-test-server.js';

let server: TestServer;
afterEach(() => server.close());

/** The names of all metrics that a gateway has, whether they have values or not. */
async function readNames(): Promise<ReadonlySet<string>> {
  server = await startTestServer({ isLeading: () => true });
  const { text } = await server.send('/metrics');
  return new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name ?? ''));
}

/** The metrics in a query or a text, without what histograms add to their names. */
function namesIn(text: string): readonly string[] {
  const found = text.match(/\b(?:rolecall|nodejs|process)_[a-z0-9_]*[a-z0-9]\b/g) ?? [];
  return found.map((name) => name.replace(/_(?:bucket|sum|count)$/, ''));
}

interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

describe('The dashboard', () => {
  it('queries nothing that /metrics does not have', async () => {
    const names = await readNames();
    const { panels } = JSON.parse(readFileSync('docs/grafana-dashboard.json', 'utf8')) as Dashboard;
    expect(panels.length).toBeGreaterThan(10);
    for (const { title, targets } of panels) {
      const queried = targets.map(({ expr }) => namesIn(expr));
      for (const found of queried) {
        expect([title, found]).not.toEqual([title, []]);
        expect([title, found.filter((name) => !names.has(name))]).toEqual([title, []]);
      }
    }
  });
});

describe('docs/operations.md', () => {
  it('describes every metric of ours, and no other', async () => {
    const names = await readNames();
    const described = new Set(namesIn(readFileSync('docs/operations.md', 'utf8')));
    expect([...described].filter((name) => !names.has(name))).toEqual([]);
    expect([...names].filter((name) => name.startsWith('rolecall_') && !described.has(name))).toEqual([]);
  });
});
