import type { MatchEvidence } from '../../domain/match/match.js';
import { describeEnum } from './describe-enum.js';

export const MatchEvidenceEnum = describeEnum<MatchEvidence>(
  'MatchEvidence',
  "How a candidate's skill answers a requirement.",
  {
    EXACT: 'It is one of those asked for.',
    IMPLIED: 'Knowing it implies knowing one of those asked for: Spring Boot, where Java is asked for.',
    OPEN_ENDED: 'It is of the same category, where the posting says "or similar".',
  },
);
