import type { WatchTarget } from '../../domain/watch.js';
import { describeEnum } from './describe-enum.js';

export const WatchKindEnum = describeEnum<WatchTarget['kind']>('WatchKind', 'What a watch looks for.', {
  POSTING: 'Candidates who match a posting.',
  CANDIDATE: 'Postings that match a candidate.',
  POSTING_SEARCH: 'Postings that a search finds.',
  CANDIDATE_SEARCH: 'Candidates whom a search finds.',
});
