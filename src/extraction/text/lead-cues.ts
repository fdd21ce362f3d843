import type { Section } from './section-headings.js';

/** What a line that ends with a colon says of the lines below it, where it is no heading that is known; the first match decides. */
export const leadCues: readonly { readonly section: Section; readonly words: RegExp }[] = [
  {
    section: 'preferred',
    words:
      /\b(?:plus|bonus|extra|nice to have|good to have|advantage(?:s|ous)?|also knowing|your chances|desirable|desired|ideally|preferred|preferably|beneficial|optional|stand out|set you apart|(?:would|'d|will|might) (?:also |really )?help|helpful|great if|nice if|not required|extra credit|even better|(?:impress\w*|excited|thrilled|delighted|happy|love you|meet you|stoked).{0,40} if you|if you also (?:have|know|are)|you (?:may|might|could) (?:also )?have)\b/,
  },
  {
    section: 'offer',
    words: /\b(?:we offer|you (?:will |can )?(?:get|receive|enjoy)|benefits|perks)\b/,
  },
  {
    section: 'responsibilities',
    words:
      /\b(?:you(?:'ll| will| would| are going to)(?! need| have| bring)|responsib\w+|duties|tasks|activities|assignments|your (?:work|job|day))\b/,
  },
  {
    section: 'required',
    words:
      /\b(?:requires?|required|you (?:should|must|need|have|bring|are)|candidates?|we (?:expect|need|hope)|must|comfortable with|familiar with|experience (?:in|with|of)|experience|knowledge|skills|strengths|capabilities|competenc\w+|qualifi\w+|expertise|proficien\w+|looking for)\b/,
  },
];
