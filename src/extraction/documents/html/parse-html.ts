import { Parser } from 'htmlparser2';
import type { Rejection } from '../../document-reader.js';
import { checkCharacters, reject } from '../check-content.js';
import { PlainTextWriter } from './plain-text-writer.js';
import { droppedTags } from './tag-names.js';

export type ParsedHtml =
  | {
      readonly kind: 'parsed';
      readonly text: string;
      /** The scripts of the type application/ld+json. */
      readonly jsonLd: readonly string[];
    }
  | Rejection;

/** Pages of people nest some dozens deep; the parser's time grows with the square of the depth. */
const deepest = 500;
/** How much is parsed before the depth is looked at again. */
const chunk = 8192;

/**
 * The text of an HTML page or fragment, without what surrounds its content; where it has a `main` with text, that alone.
 * Linear in the length.
 */
export function parseHtml(html: string): ParsedHtml {
  const reader = new HtmlReader();
  const parser = new Parser(reader);
  for (let start = 0; start < html.length; start += chunk) {
    parser.write(html.slice(start, start + chunk));
    if (reader.depth() > deepest) {
      return reject(
        'INVALID_DOCUMENT',
        `The HTML nests its elements over ${deepest} deep: expected a posting's.`,
      );
    }
  }
  parser.end();
  const text = reader.text();
  return checkCharacters(text) ?? { kind: 'parsed', text, jsonLd: reader.jsonLd };
}

/** Whether an element sets its text in bold, and whether it is left out. */
interface OpenElement {
  readonly bold: boolean;
  readonly dropped: boolean;
}

/** What the parser tells, element by element. */
class HtmlReader {
  readonly jsonLd: string[] = [];
  private readonly writer = new PlainTextWriter();
  private readonly elements: OpenElement[] = [];
  private script: string | null = null;
  /** How many elements of those that are open are left out. */
  private droppedDepth = 0;
  /** The page's main part has been read. */
  private isDone = false;

  depth(): number {
    return this.elements.length;
  }

  text(): string {
    return this.writer.text();
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = attributes['style'] ?? '';
    const dropped = droppedTags.has(name) || 'hidden' in attributes || /display:\s?none/.test(style);
    const bold = isBold(name, style);
    this.elements.push({ bold, dropped });
    if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) this.script = '';
    if (dropped) this.droppedDepth += 1;
    if (this.isLeftOut()) return;
    if (name === 'main') this.writer.clear();
    this.writer.open(name, bold);
  }

  ontext(text: string): void {
    if (this.script !== null) this.script += text;
    else if (!this.isLeftOut()) this.writer.write(text);
  }

  onclosetag(name: string): void {
    const element = this.elements.pop();
    if (name === 'script' && this.script !== null) {
      this.jsonLd.push(this.script);
      this.script = null;
    }
    if (!this.isLeftOut()) {
      this.writer.close(name, element?.bold === true);
      if (name === 'main' && !this.writer.isEmpty()) this.isDone = true;
    }
    if (element?.dropped === true) this.droppedDepth -= 1;
  }

  private isLeftOut(): boolean {
    return this.isDone || this.droppedDepth > 0;
  }
}

const isBold = (name: string, style: string): boolean =>
  name === 'b' || name === 'strong' || name === 'u' || /font-weight:\s?(?:bold|[6-9]00)/.test(style);
