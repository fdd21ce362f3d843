import { fileURLToPath } from 'node:url';

/** Beside the sources as beside the build. */
const path = (name: string) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));

/** The documents that come with Rolecall, as `findFiles` takes them. */
export const samplePostings = path('postings');
export const sampleCandidates = path('candidates.ndjson');
