import type { Importance } from '../../domain/enums.js';
import type { Mention } from '../../skills/taxonomy.js';
import type { Passage } from '../text/passage.js';
import type { Section } from '../text/section-headings.js';
import type { ToldImportance } from './read-importance.js';

/** How a passage asks; its words are those of its section. */
export interface Asking extends ToldImportance {
  /** Whether what no rule knows is asked for too, as OTHER. */
  readonly asksForAnything: boolean;
  /** Whether only what the sentence's own words mark as wanted is asked for. */
  readonly onlyMarked?: true;
}

/** The sections that ask for something, wherever there are any. */
const asking: Readonly<Partial<Record<Section, Importance>>> = {
  required: 'REQUIRED',
  education: 'REQUIRED',
  preferred: 'PREFERRED',
};
/** A section of requirements with as many stands alone. */
const enoughSkills = 3;
const enoughLines = 3;
const requiring: readonly Section[] = ['required', 'education'];
/** Those that stand in for a requirements section where the text has none. */
const standIns: readonly Section[] = ['other', 'role', 'responsibilities', 'stack', 'keywords'];
/** Those of the stand-ins of whose sentences only some ask for something. */
const chatty: readonly Section[] = ['other', 'role'];
const asksSomebody =
  /\b(?:you|your|must|should|ability|able to|experience|experienced|skills?|knowledge|degree|understanding|background|willing(?:ness)?|familiar(?:ity)?|proficien\w+|expertise|candidates?|passion(?:ate)?|someone who|mindset|attitude)\b/i;
/** Sentences that tell what is worked with, and duties that are told as orders. */
const tellsWork =
  /\b(?:looking for|seeking|hiring|we (?:use|work with|rely on|build)|stack|technologies|tools|written in|built (?:with|on|in)|based on|years?|develop|design|implement|maintain|build|manage|responsible|developers?|engineers?|programmers?|plus|bonus|advantage|preferred|desirable|beneficial|would be|ideally|preferably|nice to have)\b|^\W{0,3}(?:establish|ensure|automate|orchestrate|optimi[sz]e|apply|leverage|lead|utili[sz]e|extract|create|write|deploy|configure|analy[sz]e|model|monitor|integrate|migrate|administer|troubleshoot|work|collaborate|perform|support|provide|own|drive) /i;

/** Words by which a sentence asks, or says what is welcome, wherever it stands: "Kafka is a plus". */
const marksWants =
  /\b(?:(?:an? |big |huge |strong |definite |added )+(?:plus|bonus|asset|advantage)|(?:highly |strongly )?(?:preferred|desirable|desired|advantageous|beneficial)|nice[- ]to[- ]have|(?:is|are|would be) (?:also |very |highly )?(?:helpful|useful|valued|appreciated)|(?:is|are) (?:required|mandatory|essential|an? must))(?=\s?[.,;!)]|\s?$)/i;

/** Tells of each passage whether and how it asks; `named` are the skills of each. */
export function tellAsking(
  passages: readonly Passage[],
  named: readonly (readonly Mention[])[],
): (passage: Passage) => Asking | null {
  const hasSection = hasRequirements(passages, named);
  const company = companyLine(passages);
  return (passage) => {
    const { section, reason, fact, text } = passage;
    if (fact !== null || passage === company) return null;
    const words = reason.words === '' ? section : `${section}: ${reason.words}`;
    const importance = asking[section];
    if (importance !== undefined && (reason.by !== 'hint' || !hasSection)) {
      return { importance, words, asksForAnything: true };
    }
    if (importance === undefined && !standIns.includes(section)) return null;
    if (hasSection)
      return marksWants.test(text)
        ? { importance: 'REQUIRED', words, asksForAnything: false, onlyMarked: true }
        : null;
    if (!standIns.includes(section)) return null;
    const isChatty = chatty.includes(section);
    const asks = asksSomebody.test(text);
    if (isChatty && !asks && !tellsWork.test(text) && !isList(text)) return null;
    return { importance: 'REQUIRED', words, asksForAnything: isChatty && asks };
  };
}

/** "Acme Cloud" on a line of its own right below the title: who offers the job. */
function companyLine(passages: readonly Passage[]): Passage | undefined {
  const line = passages[0]?.section === 'title' ? passages[1] : undefined;
  const isName = line?.section === 'other' && line.reason.by === 'place' && companyName.test(line.text);
  return isName ? line : undefined;
}
const companyName = /^\p{Lu}[\p{L}\d.&'-]{1,20}(?: \p{Lu}[\p{L}\d.&'-]{0,20}){0,2}$/u;

/**
 * Whether a section of requirements names skills enough to leave out the duties and the stack, alone or with the one of
 * what is preferred, or whether it asks for a career instead: one that speaks of character alone doesn't.
 */
function hasRequirements(passages: readonly Passage[], named: readonly (readonly Mention[])[]): boolean {
  const skillsIn = (counts: (passage: Passage) => boolean) =>
    new Set(
      passages
        .flatMap((passage, nth) => (counts(passage) ? (named[nth] ?? []) : []))
        .map(({ skill }) => skill),
    ).size;
  const required = skillsIn(isHeaded(requiring));
  const isWhole = passages.some((passage) => isHeaded(requiring)(passage) || isQualifications(passage));
  const both = isWhole ? skillsIn(isHeaded([...requiring, 'preferred'])) : 0;
  if (Math.max(required, both) >= enoughSkills) return true;
  const headed = passages.filter(isHeaded(requiring));
  if (headed.length >= enoughLines && headed.some(({ text }) => tellsCareer.test(text))) return true;
  const others = skillsIn(({ section, fact }) => fact === null && standIns.includes(section));
  return required > 0 && required * 2 >= others;
}

/** By what a section is one of requirements though it names no skills: "a degree", "5 years". */
const tellsCareer = /\b(?:degree|bachelor|diploma|years?)\b/i;

/** Whether a heading or label tells that a passage is of one of some sections. */
const isHeaded =
  (sections: readonly Section[]) =>
  ({ section, reason, fact }: Passage): boolean =>
    sections.includes(section) && reason.by !== 'cue' && reason.by !== 'hint' && fact === null;

/** "Preferred qualifications" may be all that a posting asks for, "Nice to have" isn't. */
const isQualifications = ({ section, reason }: Passage): boolean =>
  section === 'preferred' &&
  reason.by === 'heading' &&
  /requirement|qualification|experience/i.test(reason.words);

/** A short line without a verb, such as an item of a list. */
const isList = (text: string): boolean => text.length < 80 && !/[.!?]$/.test(text);
