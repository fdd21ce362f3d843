const separators = new Set([
  ...[',', ';', '/', '|', '•', '·', '&', '+', '\\', '>'],
  ...['and', 'or', 'and/or', 'vs', 'vs.', 'versus', 'as well as', 'or even', '& or'],
  ...[', and', ', or', ', and/or', ',and', ',or', ', &', 'or/and', '/ or'],
]);

/** The longest text between two neighbours of a list: a version, brackets, a word, white space. */
const LONGEST = 40;

/** Whether two names with this text between them are neighbours in a list. */
export function isListSeparator(between: string): boolean {
  if (between.length > LONGEST) return false;
  if (/\n/.test(between))
    return /^[*_`"'.;,)\]\s]*[-*•·▪◦–]?[*_`"'(\s]*$/.test(between) && !/\n\s*\n/.test(between);
  const plain = between
    .toLowerCase()
    .replace(/^[\s*_`"'”]*v?\d[\d.x]*\+?/, '')
    .replace(/["'`“”*_()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? /[()[\]]/.test(between) : separators.has(plain);
}
