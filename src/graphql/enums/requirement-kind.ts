import type { RequirementKind } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const RequirementKindEnum = describeEnum<RequirementKind>(
  'RequirementKind',
  'What a requirement asks for.',
  {
    SKILL: 'One of the skills in `anyOf`, with `minYears` of experience where they are given.',
    EXPERIENCE: 'Years of experience overall: `minYears`.',
    EDUCATION: 'A level of education: `education`.',
    LANGUAGE: 'A human language.',
    CERTIFICATION: 'A certificate or licence.',
    OTHER: 'Something else; `text` has the words.',
  },
);
