import { Command } from 'commander';
import { settings, type Config, type SettingName } from '../config.js';
import { createGateway } from '../gateway.js';
import { addConfigOptions, readCommandConfig } from './config-options.js';
import { describeGateway } from './describe-gateway.js';
import { endWithin } from './end-within.js';
import { terminal } from './terminal.js';
import { untilStopped } from './until-stopped.js';

const help = `
Examples:
  rolecall serve
  rolecall serve --port 8080 --data-dir /var/lib/rolecall
  rolecall serve --data-dir :memory:
  rolecall serve --elasticsearch-url http://127.0.0.1:9200 --samples false
`;

const isSettingName = (name: string): name is SettingName => name in settings;
/** Those of clients and of `rolecall matcher`. */
const ofOthers: readonly SettingName[] = ['token', 'matcherPort', 'matcherHost'];
/** All others. */
const serving = Object.keys(settings)
  .filter(isSettingName)
  .filter((name) => !ofOthers.includes(name));

/** `rolecall serve`: runs the gateway until SIGINT or SIGTERM. */
export function buildServeCommand(): Command {
  const command = new Command('serve')
    .description('Serve the GraphQL gateway until it is stopped by SIGINT (Ctrl+C) or SIGTERM.')
    .addHelpText('after', help);
  return addConfigOptions(command, serving).action(() => serve(readCommandConfig(command, serving)));
}

async function serve(config: Config): Promise<void> {
  const stopped = untilStopped();
  const gateway = await createGateway(config, terminal.tell);
  try {
    const url = await gateway.listen();
    terminal.print(await describeGateway(gateway, url, config));
    await stopped;
  } finally {
    await endWithin(config.shutdownSeconds, () => gateway.close());
  }
}
