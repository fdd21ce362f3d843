/**
 * "Some word of the value starts with these letters, whatever the case", as a regular expression of Lucene, which knows
 * no flags and no classes but ranges. What separates words: ASCII but letters and digits, and the usual marks beyond it.
 */
export function compileStartingWith(letters: string): string {
  return `(.*[${separators}])?${Array.from(letters, anyCase).join('')}.*`;
}

/** The same as `compileStartingWith`, for one value. */
export function isStartingWith(value: string, letters: string): boolean {
  const wanted = lowerCase(letters);
  const known = lowerCase(value);
  for (let at = known.indexOf(wanted); at >= 0; at = known.indexOf(wanted, at + 1)) {
    if (at === 0 || separator.test(known.charAt(at - 1))) return true;
  }
  return false;
}

const separators = '\u0001-/:-@\\[-`{-©«-´¶-¹»-¿\u2000-\u206f\u3000-\u3004';
const separator = new RegExp(`[${separators}]`, 'u');

function anyCase(letter: string): string {
  const forms = new Set([letter, letter.toLowerCase(), letter.toUpperCase()]);
  const single = [...forms].filter((form) => Array.from(form).length === 1);
  return single.length > 1 ? `[${single.join('')}]` : letter.replace(/[^\p{L}\p{N}]/u, '\\$&');
}

/** Letter by letter, so that places stay where they were. */
function lowerCase(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join('');
}
