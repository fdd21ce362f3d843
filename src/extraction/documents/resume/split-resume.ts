import { readLabel } from '../../text/read-label.js';
import { readLines, type Line } from '../../text/read-lines.js';
import { readResumeHeading, type ResumeSection } from './resume-sections.js';

/** A line of a résumé with the part that it belongs to; headings of parts are left out. */
export interface ResumeLine extends Line {
  readonly section: ResumeSection;
}

/** The lines of a résumé, each with its part: by the heading above it, or by its own label ("Skills: …"). */
export function splitResume(text: string): readonly ResumeLine[] {
  let section: ResumeSection = 'header';
  return readLines(text).flatMap((line): readonly ResumeLine[] => {
    const opened = line.kind === 'item' || line.kind === 'rule' ? null : readResumeHeading(line.text);
    if (opened !== null) {
      section = opened;
      return [];
    }
    return line.kind === 'rule' ? [] : [{ ...line, section: labelled(line.text) ?? section }];
  });
}

function labelled(text: string): ResumeSection | null {
  const label = readLabel(text);
  return label === null || label.valueStart >= text.length ? null : readResumeHeading(label.name);
}
