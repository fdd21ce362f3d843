import type { DocumentReader } from '../extraction/document-reader.js';
import { countQuery } from '../search/count-query.js';
import type { SearchEngine } from '../search/engine.js';
import { everything } from '../search/filter.js';
import { findFiles } from './find-files.js';
import { ingestFiles } from './ingest-files.js';
import { sampleCandidates, samplePostings } from './sample-files.js';

/** Takes in the postings and candidates of samples/ where the index holds neither. */
export async function ingestSamples(
  engine: SearchEngine,
  reader: DocumentReader,
  notify: (message: string) => void,
): Promise<void> {
  const [postings, candidates] = await engine.read([
    countQuery('posting', everything, { total: true }),
    countQuery('candidate', everything, { total: true }),
  ]);
  if (postings.total?.value !== 0 || candidates.total?.value !== 0) return;
  await ingestFiles(await findFiles([samplePostings, sampleCandidates]), {
    engine,
    reader,
    source: 'samples',
    kind: null,
    onProgress: () => undefined,
    onRejected: ({ place, message }) => {
      notify(`${place.file}: ${message}`);
    },
    onRetry: ({ message }) => {
      notify(message);
    },
  });
}
