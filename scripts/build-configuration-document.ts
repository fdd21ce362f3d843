import { format, resolveConfig } from 'prettier';
import { settings } from '../src/config.js';

/** docs/configuration.md: every key with what it does, what it must be and what it is unless told. */
export async function buildConfigurationDocument(): Promise<string> {
  const options = await resolveConfig(import.meta.dirname);
  return format(document, { ...options, parser: 'markdown' });
}

const document = `# Configuration

Rolecall reads its configuration from the environment; \`rolecall serve\` takes each key as a flag too, and a flag wins. The other commands take those that name the index. Empty values count as absent. A value that isn't valid ends the command at once with \`CONFIGURATION_INVALID\`, the key, and what was expected.

| key | flag | unless told | must be | what it does |
| --- | --- | --- | --- | --- |
${Object.values(settings).map(describe).join('\n')}

## Which engine

Without \`ELASTICSEARCH_URL\` everything is kept by the embedded engine in \`<ROLECALL_DATA_DIR>/rolecall.db\`: one machine, about 100,000 documents, no service. \`rolecall ingest\` and \`rolecall reextract\` work on that file beside a running gateway.

With \`ELASTICSEARCH_URL\` everything is kept in Elasticsearch, in indices whose names begin with \`ROLECALL_INDEX_PREFIX\`, and any number of gateways may share them.

## Who may reach it

Without \`ROLECALL_JWKS_URL\` and \`ROLECALL_JWT_SECRET\` the gateway asks nobody who they are: everybody is one local viewer with every role. It therefore listens on loopback alone, a \`HOST\` beyond it is refused, and its log says so at the start. A container has to listen on \`0.0.0.0\` within its own network; publish its port to loopback (\`127.0.0.1:4000:4000\`) and set \`ROLECALL_UNSAFE_NO_AUTH=true\` to say that this is meant.

With one of the two, every request needs a token; [permissions.md](permissions.md) tells what it must say and what its roles open.

## Watches

Every gateway matches unless told otherwise: whichever holds the lease looks for what watches find, and another takes over within seconds where it dies. To let gateways scale apart from that work, start them with \`ROLECALL_MATCHER=false\` and run \`rolecall matcher\` beside them, on a second machine as well where it shall be there to take over.

## Samples

Where both postings and candidates are empty at the start, \`rolecall serve\` on the embedded engine takes in the samples of this package, all made up; their source system is \`samples\`. Set \`ROLECALL_SAMPLES=false\` where real documents are to come. An Elasticsearch gets samples only where \`ROLECALL_SAMPLES=true\` asks for them.
`;

function describe(setting: (typeof settings)[keyof typeof settings]): string {
  const preset = setting.default === null ? 'absent' : `\`${setting.default}\``;
  const cells = [`\`${setting.key}\``, `\`${setting.flag}\``, preset, setting.expected, setting.description];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
