import { Command } from 'commander';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config, SettingName } from '../config.js';
import type { Matcher } from '../feed/matcher/matcher.js';
import { createMatcherProcess } from '../gateway.js';
import { addConfigOptions, engineSettings, readCommandConfig } from './config-options.js';
import { terminal } from './terminal.js';
import { untilStopped } from './until-stopped.js';

const matcherSettings: readonly SettingName[] = [
  ...engineSettings,
  'findingRetentionDays',
  'matcherPort',
  'matcherHost',
  'logLevel',
];
/** In milliseconds. */
const statusEvery = 250;

const help = `
Gateways match too unless they run with ROLECALL_MATCHER=false. Of all that could, one works at a time; start a second one,
on another machine, to have it take over within seconds where the first dies.

Examples:
  rolecall matcher
  rolecall matcher --elasticsearch-url http://127.0.0.1:9200 --index-prefix staging
  rolecall matcher --matcher-port 9464
`;

/** `rolecall matcher`: looks for what watches find, without serving the API, until SIGINT or SIGTERM. */
export function buildMatcherCommand(): Command {
  const command = new Command('matcher')
    .description('Look for what watches find, apart from the gateways, until stopped by SIGINT or SIGTERM.')
    .addHelpText('after', help);
  return addConfigOptions(command, matcherSettings).action(() =>
    match(readCommandConfig(command, matcherSettings)),
  );
}

async function match(config: Config): Promise<void> {
  const stopping = new AbortController();
  void untilStopped().then(() => {
    stopping.abort();
  });
  const running = await createMatcherProcess(config, terminal.tell);
  try {
    const url = await running.listen();
    if (url !== null) terminal.print(`Health is told at ${url}/health/ready, metrics at ${url}/metrics.`);
    running.matcher.start();
    await tellStatus(running.matcher, stopping.signal);
  } finally {
    await running.close();
  }
}

/** Says whether this matcher works or waits, and when that changes. */
async function tellStatus(matcher: Matcher, signal: AbortSignal): Promise<void> {
  let told: boolean | null = null;
  while (!signal.aborted) {
    const { leading } = matcher.status;
    if (told !== leading) terminal.print(leading ? leads : waits);
    told = leading;
    await delay(statusEvery, undefined, { signal }).catch(() => undefined);
  }
}

const leads = 'This matcher works. Ctrl+C hands over.';
const waits = 'Another matcher works, or none yet; this one stands by. Ctrl+C ends it.';
