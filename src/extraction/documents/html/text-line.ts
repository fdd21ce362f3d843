/** A line of text as it grows, white space folded; kept in parts, so that a long one takes linear time. */
export class TextLine {
  private parts: string[] = [];
  private length = 0;
  private last = '';
  private lastMark = '';
  private letters = 0;
  private boldLetters = 0;

  add(text: string, bold: boolean): void {
    const folded = text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
    const added = this.last === '' || this.last === ' ' ? folded.trimStart() : folded;
    if (added === '') return;
    const count = added.replace(/[\s:|]/g, '').length;
    this.letters += count;
    if (bold) this.boldLetters += count;
    this.append(added);
  }

  /** What was added so far is a label: "Location: ". */
  endLabel(longest: number): void {
    if (this.isEmpty() || this.length > longest || /[:|?.]/.test(this.lastMark)) return;
    this.append(': ');
  }

  /** What follows is another cell, but for a label's value. */
  endCell(): void {
    if (!this.isEmpty() && this.lastMark !== ':' && this.lastMark !== '|') this.append(' | ');
  }

  isEmpty(): boolean {
    return this.parts.length === 0;
  }

  isLabel(): boolean {
    return this.lastMark === ':';
  }

  isBold(): boolean {
    return this.boldLetters > 0 && this.boldLetters === this.letters;
  }

  text(): string {
    return this.parts.join('').replace(/\s+/g, ' ').trim();
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.last = text.slice(-1);
    this.lastMark = text.trimEnd().slice(-1) || this.lastMark;
  }
}
