import stringWidth from 'string-width';

export type Colour = 'green' | 'yellow' | 'red' | 'cyan' | 'dim';

/** How a result is laid out for whoever reads it. */
export interface Layout {
  /** The width of the terminal; null where none reads: then nothing is cut, and bars are plain characters. */
  readonly columns: number | null;
  /** Colours the text where the terminal shows colours. */
  readonly paint: (colour: Colour, text: string) => string;
}

/** The text on one line, without what a terminal would take for commands. */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}

/** How many columns of a terminal the text takes; East Asian characters and emoji take two each. */
export function textWidth(text: string): number {
  return stringWidth(text);
}

/** At most so many columns; what is cut ends in an ellipsis. */
export function cutTo(width: number, text: string): string {
  if (textWidth(text) <= width) return text;
  let start = '';
  for (const character of splitCharacters(text)) {
    if (textWidth(start + character) >= width) break;
    start += character;
  }
  return width < 1 ? '' : `${start}…`;
}

/** The text, filled up with spaces to so many columns. */
export function padTo(width: number, text: string): string {
  return text + ' '.repeat(Math.max(width - textWidth(text), 0));
}

/** What readers take for characters: accents and the parts of an emoji belong together. */
function splitCharacters(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}
