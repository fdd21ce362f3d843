import type { MatchStatus } from '../../domain/match/match.js';
import { describeEnum } from './describe-enum.js';

export const MatchStatusEnum = describeEnum<MatchStatus>(
  'MatchStatus',
  'How far a candidate meets a requirement.',
  {
    MET: 'All of it; worth its whole weight.',
    PARTIAL:
      'Half of it, and worth half: the skill is there, but for too few or unknown years; or another of its category answers a requirement that says "or similar".',
    UNMET: 'Nothing of it, or nothing is known; worth nothing.',
  },
);
