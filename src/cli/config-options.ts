import { type Command, Option } from 'commander';
import { readConfig, readToken, settings, type Config, type SettingName } from '../config.js';

/** What decides which engine keeps the documents. */
export const engineSettings: readonly SettingName[] = [
  'elasticsearchUrl',
  'elasticsearchApiKey',
  'elasticsearchCa',
  'indexPrefix',
  'dataDirectory',
];

/** Every key as a flag of the command, described as in docs/configuration.md. */
export function addConfigOptions(command: Command, names: readonly SettingName[]): Command {
  for (const name of names) command.addOption(buildOption(name));
  return command;
}

/** The environment, with the command's flags before it. Throws CONFIGURATION_INVALID. */
export function readCommandConfig(command: Command, names: readonly SettingName[]): Config {
  return readConfig(environmentOf(command, names));
}

/** The token of the environment, with the command's flag before it. Throws CONFIGURATION_INVALID. */
export function readCommandToken(command: Command): string | null {
  return readToken(environmentOf(command, ['token']));
}

/** The environment, with the command's flags before it. */
function environmentOf(command: Command, names: readonly SettingName[]) {
  const flags = names.map((name): [string, string | undefined] => {
    const given: unknown = command.getOptionValue(buildOption(name).attributeName());
    return [settings[name].key, typeof given === 'string' ? given : process.env[settings[name].key]];
  });
  return { ...process.env, ...Object.fromEntries(flags) };
}

function buildOption(name: SettingName): Option {
  const { flag, description, key, default: preset } = settings[name];
  const unlessTold = preset === null ? '' : `, ${preset} unless told`;
  return new Option(flag, `${description} (environment: ${key}${unlessTold})`);
}
