import { Command } from 'commander';
import { RolecallError } from '../domain/errors.js';
import { addConfigOptions, readCommandToken } from './config-options.js';
import { readCount, readScore } from './read-number.js';
import { readAddress } from './read-address.js';
import { terminal } from './terminal.js';
import { untilStopped } from './until-stopped.js';
import { askGateway, type GatewayAccess } from './watch/ask-gateway.js';
import { formatFinding } from './watch/format-finding.js';
import { formatWatches } from './watch/format-watches.js';
import { GatewayFailure } from './watch/gateway-failure.js';
import { readNewWatch, type NewWatchFlags } from './watch/new-watch.js';
import { showFeed, type ShownEvent } from './watch/show-feed.js';
import { createWatch, findWatch, listWatches, type WatchDescription } from './watch/watch-operations.js';

interface WatchFlags extends NewWatchFlags {
  readonly url: string;
  readonly last: number;
  readonly after?: string;
  readonly json?: true;
}

const help = `
Without an id it lists your watches. With one it shows what the watch has found and goes on as it finds more, until Ctrl+C:
time, score, what was found, and the id. When the gateway goes away it waits for it and goes on where it stopped.

A gateway that asks for tokens is shown ROLECALL_TOKEN, or what --token says.

With --json each line is an object with "kind" ("found", "caught-up", "resync") and the "cursor" that --after goes on from.

Exit code: 0 also where Ctrl+C ended it, 2 wrong usage, no such watch, no gateway.

Examples:
  rolecall watch
  rolecall watch watch:0b5cfa3e-1f0e-4f5a-9a55-0d1b0e6c3c2e --last 50
  rolecall watch --posting posting:3yYd0JqW --min-score 0.7 --name 'Backend, Berlin'
  rolecall watch --find-postings '{"requiredSkills": {"allOf": ["Kafka"]}, "workplace": ["REMOTE"]}'
  rolecall watch watch:0b5cfa3e-1f0e-4f5a-9a55-0d1b0e6c3c2e --json --after "$LAST_CURSOR" >> found.ndjson
`;

/** `rolecall watch`: lists watches, makes them, and follows what they find. */
export function buildWatchCommand(): Command {
  const command = new Command('watch')
    .description('Follow what a watch finds, as it happens; list watches; make one.')
    .argument('[id]', 'the watch to follow; without it, your watches are listed')
    .option('--url <url>', 'where the gateway answers', readAddress, 'http://127.0.0.1:4000')
    .option('--last <n>', 'how many of the findings so far to show first', readCount(0, 100), 10)
    .option('--after <cursor>', 'go on behind this cursor instead')
    .option('--json', 'print one JSON object a line')
    .option('--posting <id>', 'make a watch for candidates who match this posting, and follow it')
    .option('--candidate <id>', 'make a watch for postings that match this candidate')
    .option('--find-postings <filter>', 'make a watch for postings that this filter (JSON) finds')
    .option('--find-candidates <filter>', 'make a watch for candidates whom this filter (JSON) finds')
    .option('--name <name>', 'the name of the new watch')
    .option('--min-score <score>', 'the least score that the new watch tells, 0 to 1', readScore)
    .addHelpText('after', help);
  return addConfigOptions(command, ['token']).action((id: string | undefined, flags: WatchFlags) =>
    watch(id ?? null, { ...flags, gateway: { url: flags.url, token: readCommandToken(command) } }),
  );
}

/** The flags, with the gateway that they mean. */
interface WatchOrder extends WatchFlags {
  readonly gateway: GatewayAccess;
}

async function watch(id: string | null, flags: WatchOrder): Promise<void> {
  const input = readNewWatch(flags);
  if (id !== null && input !== null) {
    throw new RolecallError(
      'BAD_USER_INPUT',
      'Give the id of a watch or what a new one looks for, not both.',
    );
  }
  if (input !== null) {
    const { createWatch: made } = await askGateway(flags.gateway, createWatch, { input });
    terminal.tell(`Made ${made.id}; \`rolecall watch ${made.id}\` follows it again.`);
    await follow(made, flags);
  } else if (id === null) await list(flags);
  else await follow(await find(id, flags.gateway), flags);
}

async function list({ gateway, json }: WatchOrder): Promise<void> {
  const watches: WatchDescription[] = [];
  let after: string | null = null;
  do {
    const { watches: page }: Listed = await askGateway(gateway, listWatches, { after });
    watches.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  if (json === true) for (const each of watches) terminal.print(JSON.stringify(each));
  else if (watches.length === 0)
    terminal.tell('There are no watches yet; `rolecall watch --help` tells how to make one.');
  else terminal.print(formatWatches(watches, terminal.layout));
}

type Listed = ReturnType<(typeof listWatches)['data']['parse']>;

async function find(id: string, gateway: GatewayAccess): Promise<WatchDescription> {
  const { watch: found } = await askGateway(gateway, findWatch, { id });
  if (found !== null) return found;
  throw new GatewayFailure('NOT_FOUND', `There is no watch ${id} of yours. \`rolecall watch\` lists them.`);
}

async function follow(watch: WatchDescription, flags: WatchOrder): Promise<void> {
  const { gateway, after, last, json } = flags;
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
  };
  void untilStopped().then(stop);
  // Nobody reads on, as with `| head`.
  process.stdout.once('error', stop);
  const { signal } = stopping;
  try {
    const show = (event: ShownEvent) => {
      if (json === true) terminal.print(JSON.stringify(flatten(event)));
      else showEvent(watch, event);
    };
    const from = { watchId: watch.id, after: after ?? null, last };
    await showFeed({ gateway, ...from, signal, show, onConnection: tellConnection });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** As printed by --json: the cursor beside the kind, whatever it is. */
function flatten(event: ShownEvent): object {
  return event.kind === 'found'
    ? { kind: event.kind, cursor: event.edge.cursor, item: event.edge.node }
    : event;
}

function showEvent(watch: WatchDescription, event: ShownEvent): void {
  switch (event.kind) {
    case 'found':
      terminal.print(formatFinding(watch, event.edge.node, terminal.layout));
      break;
    case 'resync':
      terminal.tell(`${event.reason} Here is all that the watch has.`);
      break;
    case 'caught-up':
      terminal.tell('Waiting for more; Ctrl+C ends it.');
      break;
  }
}

function tellConnection(state: 'lost' | 'connected'): void {
  terminal.tell(state === 'lost' ? 'Connection lost, retrying.' : 'Connected again.');
}
