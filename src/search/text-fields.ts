import type { SkillLookup } from '../domain/skill-lookup.js';
import type { DocumentKind } from './query.js';
import type { StoredDocument } from './result.js';

/** The searched text fields of each kind, with the weight of a word found there. */
export const textFields = {
  posting: { title: 4, company: 2, description: 1 },
  requirement: { text: 1 },
  candidate: { headline: 3, skills: 2, summary: 1, evidence: 1 },
} as const satisfies Record<DocumentKind, Record<string, number>>;

/** The searched texts of a document by field, in the order of `textFields`; each a list, empty where it has none. */
export function searchedTexts(
  stored: StoredDocument,
  lookup: SkillLookup,
): Readonly<Record<string, readonly string[]>> {
  switch (stored.kind) {
    case 'posting': {
      const { title, company, description } = stored.document;
      return { title: [title], company: present([company]), description: [description] };
    }
    case 'requirement':
      return { text: [stored.document.text] };
    case 'candidate': {
      const { headline, skills, summary } = stored.document;
      return {
        headline: present([headline]),
        skills: skills.map((known) => lookup.skill(known.skill).name),
        summary: present([summary]),
        evidence: present(skills.map((known) => known.evidence)),
      };
    }
  }
}

const present = (texts: readonly (string | null)[]): readonly string[] =>
  texts.filter((text) => text !== null);
