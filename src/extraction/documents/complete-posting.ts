import type { PostingContent } from '../../domain/posting.js';
import type { RequirementContent } from '../../domain/requirement.js';
import type { Recogniser, Taxonomy } from '../../skills/taxonomy.js';
import type { PostingDocument } from '../document-reader.js';
import { readPostingText } from '../read-posting-text.js';
import { distinct } from './normalise-fields.js';

type Facts = Omit<PostingContent, 'requirements' | 'mentions'>;

/** What a document gives in fields; null: to be read from the description. */
export type GivenPosting = Omit<PostingDocument, 'kind' | keyof PostingContent> & {
  readonly [Field in keyof Facts]: Facts[Field] | null;
} & { readonly requirements: readonly RequirementContent[] | null };

/** What a document without any fields gives. */
export const nothingGiven: Omit<GivenPosting, 'format' | 'description'> = {
  externalId: null,
  url: null,
  postedAt: null,
  validThrough: null,
  status: null,
  title: null,
  company: null,
  locations: null,
  workplace: null,
  employmentType: null,
  seniority: null,
  minYearsExperience: null,
  education: null,
  salary: null,
  requirements: null,
};

/** The posting: given fields stand, what is repeated in them once; all others are read from the description, in the light of the title. */
export function completePosting(
  given: GivenPosting,
  taxonomy: Taxonomy,
  recogniser: Recogniser,
): PostingDocument {
  const read = readPostingText(given.description, given.title, taxonomy, recogniser);
  const requirements = given.requirements ?? read.requirements;
  return {
    ...given,
    kind: 'posting',
    title: read.title,
    company: given.company ?? read.company,
    locations: distinct(given.locations) ?? read.locations,
    workplace: distinct(given.workplace) ?? read.workplace,
    employmentType: given.employmentType ?? read.employmentType,
    seniority: distinct(given.seniority) ?? read.seniority,
    minYearsExperience: given.minYearsExperience ?? read.minYearsExperience,
    education: given.education ?? read.education,
    salary: given.salary ?? read.salary,
    requirements,
    mentions: mentionsOf(given, read.mentions, recogniser),
  };
}

/** Skills of the title, the description and the given requirements. */
function mentionsOf(
  { title, requirements }: GivenPosting,
  read: PostingDocument['mentions'],
  recogniser: Recogniser,
): PostingDocument['mentions'] {
  const ofTitle = title === null ? [] : recogniser.inDocument(title).map(({ skill }) => skill);
  return [...new Set([...ofTitle, ...read, ...(requirements ?? []).flatMap(({ anyOf }) => anyOf)])];
}
