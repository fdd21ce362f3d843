import type { PostingStatus } from '../../domain/enums.js';
import { describeEnum } from './describe-enum.js';

export const PostingStatusEnum = describeEnum<PostingStatus>(
  'PostingStatus',
  'Whether candidates can still apply.',
  {
    OPEN: 'The position is open.',
    CLOSED: 'The position is filled or withdrawn; the posting can still be found.',
  },
);
