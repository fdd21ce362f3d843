import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { makeFolder, removeFolders } from '../../ingest/make-folder.js';
import { runCli } from '../run-cli.js';
import { runCommand, type RunningCommand } from './run-command.js';
import { serveGateway, type ServedGateway } from './served-gateway.js';

// Processes of their own take a while on a busy machine.
jest.setTimeout(120_000);

const filter = (skill: string) => JSON.stringify({ requiredSkills: { anyOf: [skill] } });
const running: RunningCommand[] = [];
let gateway: ServedGateway;

beforeAll(async () => {
  gateway = await serveGateway({ ROLECALL_DATA_DIR: makeFolder() });
});
afterEach(async () => {
  for (const command of running.splice(0)) await command.stop('SIGKILL');
});
afterAll(async () => {
  await gateway.close();
  removeFolders();
});

function watch(...flags: readonly string[]): RunningCommand {
  const command = runCommand(['watch', '--url', gateway.url, ...flags]);
  running.push(command);
  return command;
}

/** Makes a watch for postings that ask for the skill; its id. */
async function makeWatch(skill: string): Promise<string> {
  const command = watch('--find-postings', filter(skill));
  await command.untilSaid(/Made watch:\S+;/);
  await command.stop('SIGINT');
  return /Made (watch:[^;]+);/.exec(command.stderr)?.[1] ?? '';
}

const readLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { kind: string; cursor: string; item?: { posting: { title: string } } },
    );

describe('rolecall watch', () => {
  it('makes a watch, shows what it has found and what it finds, and ends with 0 on Ctrl+C', async () => {
    const before = await gateway.importPosting('First of Kafka', 'Kafka');
    const command = watch('--find-postings', filter('Kafka'), '--name', 'Streams');
    await command.untilSaid(/First of Kafka/);
    const after = await gateway.importPosting('Second of Kafka', 'Kafka');
    await command.untilSaid(/Second of Kafka/);
    expect(await command.stop('SIGINT')).toBe(0);
    const [first = '', second = ''] = command.stdout.split('\n');
    expect(first).toMatch(
      new RegExp(`^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d     -  First of Kafka +${before}$`),
    );
    expect(second.endsWith(after)).toBe(true);
    expect(second.indexOf(after)).toBe(first.indexOf(before));
    const { stdout } = await runCli(['watch', '--url', gateway.url]);
    expect(stdout).toMatch(/^id +name +kind +made +looks for\n/);
    expect(stdout).toMatch(/watch:\S+ +Streams +posting search +\d{4}-\d\d-\d\d +postings by \{/);
  });

  it('goes on where it stopped when the gateway has been killed, and says so once each', async () => {
    const id = await makeWatch('Terraform');
    const command = watch(id);
    await gateway.importPosting('Before the kill', 'Terraform');
    await command.untilSaid(/Before the kill/);
    await gateway.kill();
    await command.untilSaid(/Connection lost, retrying\./);
    await gateway.start();
    await gateway.importPosting('After the kill', 'Terraform');
    await command.untilSaid(/After the kill/);
    expect(await command.stop('SIGINT')).toBe(0);
    expect(command.stdout.trim().split('\n')).toEqual([
      expect.stringContaining('Before the kill'),
      expect.stringContaining('After the kill'),
    ]);
    expect(command.stderr).toBe(
      'Waiting for more; Ctrl+C ends it.\nConnection lost, retrying.\nConnected again.\n',
    );
  });

  it('resumes behind the cursor of any line of --json', async () => {
    const id = await makeWatch('Docker');
    for (const title of ['One', 'Two', 'Three']) await gateway.importPosting(title, 'Docker');
    const command = watch(id, '--json');
    await command.untilSaid(/"Three"/);
    await command.stop('SIGINT');
    const titles = readLines(command.stdout).map(({ item }) => item?.posting.title);
    expect(titles.filter((title) => title !== undefined)).toEqual(['One', 'Two', 'Three']);
    const two = readLines(command.stdout).find(({ item }) => item?.posting.title === 'Two');
    const resumed = watch(id, '--json', '--after', two?.cursor ?? '');
    await resumed.untilSaid(/caught-up/);
    await resumed.stop('SIGTERM');
    expect(readLines(resumed.stdout)).toMatchObject([
      { kind: 'found', item: { posting: { title: 'Three' } } },
      { kind: 'caught-up' },
    ]);
  });

  it('shows no more than the last ones that it is asked for', async () => {
    const id = await makeWatch('Redis');
    for (const title of ['Old', 'Older', 'Newest']) await gateway.importPosting(title, 'Redis');
    const settled = watch(id);
    await settled.untilSaid(/Newest/);
    const command = watch(id, '--last', '1');
    await command.untilSaid(/Newest/);
    expect(command.stdout.trim().split('\n')).toEqual([expect.stringContaining('Newest')]);
  });

  it('shows all that the watch has where its cursor is of another index, then goes on', async () => {
    const id = await makeWatch('Angular');
    await gateway.importPosting('Kept', 'Angular');
    const known = watch(id, '--json');
    await known.untilSaid(/"Kept"/);
    const { cursor = '' } = readLines(known.stdout)[0] ?? {};
    const told = Buffer.from(cursor, 'base64url').toString();
    const foreign = Buffer.from(told.replace(/"finding:[^"]+"/, '"finding:another"')).toString('base64url');
    const command = watch(id, '--after', foreign);
    await command.untilSaid(/Here is all that the watch has\./);
    await command.untilSaid(/Kept/);
    await gateway.importPosting('Live', 'Angular');
    await command.untilSaid(/Live/);
    expect(command.stdout.match(/Kept/g)).toHaveLength(1);
  });

  it.each([
    [
      'a watch that is not there',
      ['watch:nobody'],
      'There is no watch watch:nobody of yours.',
      '[NOT_FOUND]',
    ],
    [
      'a filter that is no JSON',
      ['--find-postings', '{x'],
      '--find-postings must be a filter',
      '[BAD_USER_INPUT]',
    ],
    ['a filter with unknown fields', ['--find-candidates', '{"x": 1}'], '"x"', '[BAD_USER_INPUT]'],
    ['a posting that is not there', ['--posting', 'posting:nothing'], '', '[NOT_FOUND]'],
    ['two new watches at once', ['--posting', 'a', '--candidate', 'b'], 'one thing', '[BAD_USER_INPUT]'],
    ['a name for an old watch', ['watch:a', '--name', 'b'], '--name', '[BAD_USER_INPUT]'],
    ['an id and a new watch', ['watch:a', '--posting', 'b'], 'not both', '[BAD_USER_INPUT]'],
    ['too many of the last', ['--last', '101'], 'Expected a whole number from 0 to 100', ''],
  ])('ends with 2 for %s and says what is wrong', async (_case, flags, message, code) => {
    const { code: exit, stdout, stderr } = await runCli(['watch', '--url', gateway.url, ...flags]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(code);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('refuses a cursor that is none', async () => {
    const id = await makeWatch('GraphQL');
    const { code, stderr } = await runCli(['watch', '--url', gateway.url, id, '--after', 'made-up']);
    expect({ code, told: stderr.includes('[CURSOR_INVALID]') }).toEqual({ code: 2, told: true });
  });

  it('says so where no gateway answers', async () => {
    const { code, stderr } = await runCli(['watch', '--url', 'http://127.0.0.1:9']);
    expect(code).toBe(2);
    expect(stderr).toContain('No gateway answers at http://127.0.0.1:9.');
  });
});
