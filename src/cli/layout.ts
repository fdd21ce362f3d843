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

/** At most so many characters; what is cut ends in an ellipsis. */
export function cutTo(width: number, text: string): string {
  const characters = splitCharacters(text);
  return characters.length <= width ? text : `${characters.slice(0, Math.max(width - 1, 0)).join('')}…`;
}

/** What readers take for characters: accents and the parts of an emoji belong together. */
export function splitCharacters(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}
