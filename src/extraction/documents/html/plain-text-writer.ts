import { paragraphTags } from './tag-names.js';
import { TextLine } from './text-line.js';

/** Longer lines are paragraphs set in bold, no headings. */
const longestBoldHeading = 110;
const longestLabel = 40;
const deepestIndent = 8;
/** Some writers put their own before the one that a browser draws. */
const ownBullet = /^[•●▪◦·*–-]\s(?=\S)/;

interface OpenList {
  readonly ordered: boolean;
  count: number;
}

/**
 * Writes the text of HTML line by line, in the marks that readers of postings know: "## " before headings, "**" around
 * lines that are set in bold, "- " before items. Knows nothing of what is left out.
 */
export class PlainTextWriter {
  private lines: string[] = [];
  private line = new TextLine();
  private boldDepth = 0;
  private headingLevel = 0;
  private readonly lists: OpenList[] = [];
  /** The mark of an item that has no text yet. */
  private marker = '';

  /** `bold`: whether the element sets its text in bold. */
  open(name: string, bold: boolean): void {
    if (bold) this.boldDepth += 1;
    if (name === 'br') this.breakLine();
    else if (name === 'hr') this.addRule();
    else if (name === 'td' || name === 'th') this.line.endCell();
    else if (name === 'dt' || (name === 'dd' && !this.line.isLabel())) this.endLine();
    else if (paragraphTags.has(name)) this.openBlock(name);
  }

  close(name: string, bold: boolean): void {
    if (bold) this.boldDepth -= 1;
    if (name === 'dt' || name === 'th') this.line.endLabel(longestLabel);
    else if (name === 'dd') this.endLine();
    else if (paragraphTags.has(name)) this.closeBlock(name);
  }

  write(text: string): void {
    this.line.add(text, this.boldDepth > 0);
  }

  isEmpty(): boolean {
    return this.lines.length === 0 && this.line.isEmpty();
  }

  /** Forgets the text so far. */
  clear(): void {
    this.lines = [];
    this.line = new TextLine();
  }

  text(): string {
    this.endLine();
    return this.lines.join('\n').trim();
  }

  private openBlock(name: string): void {
    this.endLine();
    if (this.lists.length === 0) this.partBlocks(name);
    if (name === 'ul' || name === 'ol') this.lists.push({ ordered: name === 'ol', count: 0 });
    else if (name === 'li') this.openItem();
    else if (isHeading(name)) this.headingLevel = Number(name.charAt(1));
  }

  private closeBlock(name: string): void {
    this.endLine();
    if (name === 'ul' || name === 'ol') this.lists.pop();
    else if (name === 'li') this.marker = '';
    else if (isHeading(name)) this.headingLevel = 0;
    if (this.lists.length === 0) this.partBlocks(name);
  }

  /** Outside of lists, a blank line stands between blocks that follow each other, but for items and rows. */
  private partBlocks(name: string): void {
    if (name !== 'li' && name !== 'tr') this.addBlank();
  }

  private openItem(): void {
    const list = this.lists.at(-1);
    if (list !== undefined) list.count += 1;
    this.marker = list?.ordered === true ? `${list.count}. ` : '- ';
  }

  private breakLine(): void {
    if (this.line.isEmpty() && this.lists.length === 0) this.addBlank();
    this.endLine();
  }

  private addBlank(): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
  }

  private addRule(): void {
    this.endLine();
    this.addBlank();
    this.lines.push('---', '');
  }

  private endLine(): void {
    const words = this.line.text();
    const isBold = this.line.isBold();
    this.line = new TextLine();
    if (words === '') return;
    this.lines.push(this.mark(words, isBold));
    this.marker = '';
  }

  private mark(words: string, isBold: boolean): string {
    if (this.headingLevel > 0) return `${'#'.repeat(this.headingLevel)} ${words}`;
    const indent = '  '.repeat(Math.min(this.lists.length, deepestIndent));
    if (this.marker !== '') return `${indent.slice(2)}${this.marker}${words.replace(ownBullet, '')}`;
    if (this.lists.length > 0) return `${indent}${words}`;
    return isBold && words.length <= longestBoldHeading && !words.includes('**') ? `**${words}**` : words;
  }
}

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);
