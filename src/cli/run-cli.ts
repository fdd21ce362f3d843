import { Command, CommanderError } from 'commander';
import { RolecallError } from '../domain/errors.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { buildExtractCommand } from './extract/extract-command.js';
import { buildFacetsCommand } from './facets-command.js';
import { buildIngestCommand } from './ingest-command.js';
import { buildMatchCommand } from './match-command.js';
import { buildMatcherCommand } from './matcher-command.js';
import { buildMigrateCommand } from './migrate-command.js';
import { buildReextractCommand } from './reextract-command.js';
import { buildServeCommand } from './serve-command.js';
import { buildStatsCommand } from './stats-command.js';
import { terminal } from './terminal.js';
import { buildWatchCommand } from './watch-command.js';
import { GatewayFailure } from './watch/gateway-failure.js';

/** Runs one command line and gives its exit code; expected failures are told in a sentence, without a stack trace. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.fine;
  const end = (code: ExitCode) => {
    exitCode = code;
  };
  const commands = [
    buildServeCommand(),
    buildIngestCommand(end),
    buildExtractCommand(end),
    buildMatchCommand(end),
    buildFacetsCommand(),
    buildStatsCommand(),
    buildWatchCommand(),
    buildMatcherCommand(),
    buildReextractCommand(end),
    buildMigrateCommand(),
  ];
  const program = new Command('rolecall')
    .description('A typed GraphQL gateway over job postings, their requirements and candidates.')
    .addHelpText(
      'after',
      '\nEvery key of the configuration is in docs/configuration.md and in `rolecall serve --help`.',
    );
  for (const command of commands) program.addCommand(command.showHelpAfterError('(--help tells more)'));
  for (const command of [program, ...commands]) command.exitOverride();
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return tellFailure(error);
  }
}

function tellFailure(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    // Help that was asked for is no failure; commander has told all else already.
    return error.exitCode === 0 ? exitCodes.fine : exitCodes.failed;
  }
  if (error instanceof RolecallError || error instanceof GatewayFailure)
    terminal.tell(`rolecall: ${error.message} [${error.code}]`);
  else if (isSystemError(error)) terminal.tell(`rolecall: ${error.message}`);
  else terminal.tell(`rolecall failed, which is a mistake of its own:\n${describeMistake(error)}`);
  return exitCodes.failed;
}

/** With the stack: this one is for whoever mends rolecall. */
const describeMistake = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** What the operating system refuses: no such file, no permission, port in use. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
