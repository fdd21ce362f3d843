/** English words that nearly every document holds; a search doesn't ask for them. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be been but by can do for from had has have he her his i if in into is it its me my no not of ' +
    'on or our she so such that the their them then there these they this to us was we were who will with you your'
  ).split(' '),
);
