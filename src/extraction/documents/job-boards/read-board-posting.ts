import type * as z from 'zod';
import type { Recogniser, Taxonomy } from '../../../skills/taxonomy.js';
import type { PostingDocument, Rejection } from '../../document-reader.js';
import { validateDocument } from '../validate-document.js';
import { ashbyJob, readAshbyJob } from './ashby.js';
import { greenhouseJob, readGreenhouseJob } from './greenhouse.js';
import { leverPosting, readLeverPosting } from './lever.js';
import { readBoardJob, type BoardJob } from './read-board-job.js';

export type BoardFormat = 'GREENHOUSE' | 'LEVER' | 'ASHBY';

type ReadJob = (value: unknown) => { readonly kind: 'valid'; readonly value: BoardJob } | Rejection;

const boards: Readonly<Record<BoardFormat, ReadJob>> = {
  GREENHOUSE: board('GREENHOUSE', greenhouseJob, readGreenhouseJob),
  LEVER: board('LEVER', leverPosting, readLeverPosting),
  ASHBY: board('ASHBY', ashbyJob, readAshbyJob),
};

/** Reads a job as the API of a job board gives it; what its fields leave out is read from its texts. */
export function readBoardPosting(
  value: unknown,
  format: BoardFormat,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument | Rejection {
  const job = boards[format](value);
  return job.kind === 'rejected' ? job : readBoardJob(job.value, format, taxonomy, recogniser);
}

function board<T>(format: BoardFormat, schema: z.ZodType<T>, readJob: (given: T) => BoardJob): ReadJob {
  return (value) => {
    const valid = validateDocument(schema, value, format);
    return valid.kind === 'rejected' ? valid : { kind: 'valid', value: readJob(valid.value) };
  };
}
