import type { SkillLookup } from '../../domain/skill-lookup.js';
import type { DocumentAnswer } from './answers.js';
import {
  buildCandidate,
  buildPosting,
  buildRequirements,
  type IndexDocument,
} from './build-index-document.js';
import { bulk } from './bulk.js';
import type { Connection } from './connection.js';
import { buildWatchDocument, type WatchSource } from './feed/build-watch-document.js';
import type { IndexDefinition } from './index-definitions.js';
import { readCandidate, readPosting } from './read-document.js';
import { scan } from './scan.js';

const batchSize = 200;

export interface CopyTask {
  /** The alias or index with the documents: postings where requirements are wanted. */
  readonly from: string;
  readonly to: IndexDefinition;
  readonly skills: SkillLookup;
  /** Told the number of documents read so far after each batch. */
  readonly onProgress: (documents: number) => void;
}

/** Fills a new index from stored documents. Throws where the index refuses one. */
export async function copyDocuments(
  connection: Connection,
  { from, to, skills, onProgress }: CopyTask,
): Promise<void> {
  let done = 0;
  // The findings of a watch keep their order.
  const by = to.kind === 'finding' ? '_seq_no' : '_shard_doc';
  for await (const batch of scan(connection, from, batchSize, { by })) {
    const items = batch.flatMap((answer) =>
      derive(answer, to, skills).map(([id, document]) => ({
        action: { index: { _index: to.name, _id: id, routing: answer._routing } },
        document,
      })),
    );
    const refused = (await bulk(connection, items)).find((outcome) => outcome.kind === 'refused');
    if (refused) throw new Error(`${to.name} does not take a stored document: ${refused.reason}`);
    onProgress((done += batch.length));
  }
  await connection.administer((client, options) => client.indices.refresh({ index: to.name }, options));
}

function derive(
  answer: DocumentAnswer,
  { kind }: IndexDefinition,
  skills: SkillLookup,
): readonly (readonly [id: string, document: IndexDocument])[] {
  switch (kind) {
    case 'candidate':
      return [[answer._id, buildCandidate(readCandidate(answer).document, skills)]];
    case 'posting':
      return [[answer._id, buildPosting(readPosting(answer).document, skills)]];
    case 'requirement': {
      const posting = readPosting(answer).document;
      const built = buildRequirements(posting, skills);
      return posting.requirements.map(({ id }, place) => [id, built[place] ?? {}]);
    }
    case 'watch':
      return [[answer._id, buildWatchDocument(answer._source as WatchSource)]];
    case 'finding':
    case 'deletion':
    case 'matcher':
      return [[answer._id, answer._source as IndexDocument]];
  }
}
