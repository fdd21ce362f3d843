import { describeEnum } from './describe-enum.js';

export const ImportOutcomeEnum = describeEnum('ImportOutcome', 'What became of one imported document.', {
  IMPORTED: 'It was stored, as a new document or in place of its earlier version.',
  UNCHANGED: 'It is stored already, and reading it again would change nothing.',
  REJECTED: 'It was not stored; `code` and `message` say why.',
});
