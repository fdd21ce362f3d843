import { RolecallError } from '../../domain/errors.js';

/** The flags of `rolecall watch` that make a watch. */
export interface NewWatchFlags {
  readonly posting?: string;
  readonly candidate?: string;
  readonly findPostings?: string;
  readonly findCandidates?: string;
  readonly name?: string;
  readonly minScore?: number;
}

/** The input of `createWatch`; null where the flags make none. Throws BAD_USER_INPUT for those that don't go together. */
export function readNewWatch(flags: NewWatchFlags): Readonly<Record<string, unknown>> | null {
  const { posting, candidate, findPostings, findCandidates, name, minScore } = flags;
  const kinds = [posting, candidate, findPostings, findCandidates].filter((kind) => kind !== undefined);
  if (kinds.length > 1) {
    throw new RolecallError(
      'BAD_USER_INPUT',
      'A watch looks for one thing: give one of --posting, --candidate, --find-postings and --find-candidates.',
    );
  }
  if (kinds.length === 0) {
    if (name === undefined && minScore === undefined) return null;
    throw new RolecallError(
      'BAD_USER_INPUT',
      '--name and --min-score are for new watches: give --posting, --candidate, --find-postings or --find-candidates too.',
    );
  }
  return {
    ...(posting !== undefined && { posting }),
    ...(candidate !== undefined && { candidate }),
    ...(findPostings !== undefined && { postings: readFilter('--find-postings', findPostings) }),
    ...(findCandidates !== undefined && { candidates: readFilter('--find-candidates', findCandidates) }),
    ...(name !== undefined && { name }),
    ...(minScore !== undefined && { minScore }),
  };
}

function readFilter(flag: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `${flag} must be a filter of the API as JSON, such as '{"skills": {"anyOf": ["Kafka"]}}', but it is no JSON.`;
    throw new RolecallError('BAD_USER_INPUT', message, { cause });
  }
}
