import { candidateId, postingId } from '../../../src/domain/identity.js';
import type { Requirement } from '../../../src/domain/posting.js';
import { candidateItem, numbered, postingItem } from './documents.js';

type Asked = Partial<Omit<Requirement, 'id' | 'anyOf'>> & { readonly anyOf?: readonly string[] };

/** The requirement of one of these skills. */
export const asks = (...anyOf: readonly string[]) => ({
  kind: 'SKILL' as const,
  importance: 'REQUIRED' as const,
  anyOf,
  text: `Experience with ${anyOf.join(' or ')}`,
});

/** An open posting that asks for this and nothing else. */
export const posting = (externalId: string, requirements: readonly Asked[], status = 'OPEN') =>
  postingItem(0, { externalId, requirements, status, title: externalId });

/** A candidate of whom nothing is known that is matched, but this. */
export const candidate = (externalId: string, values: Readonly<Record<string, unknown>>) =>
  candidateItem(0, { externalId, yearsOfExperience: undefined, ...values });

/** A skill of a candidate. */
export const knows = (name: string, years?: number, evidence?: string) => ({ name, years, evidence });

/** The ids of documents, by their external ids. */
export const ids = {
  posting: (name: string) => postingId('test', name),
  candidate: (name: string) => candidateId('test', name),
};

/** docs/matching.md works this one out. */
export const worked = {
  posting: posting('worked', [
    { ...asks('Python', 'Java'), minYears: 3, text: '3+ years of Python or Java' },
    { ...asks('Kafka'), openEnded: true, text: 'Kafka or similar' },
    { ...asks('Kubernetes'), minYears: 2, text: '2 years of Kubernetes' },
    { ...asks('Terraform'), importance: 'PREFERRED', text: 'Terraform is a plus' },
    { kind: 'EDUCATION', importance: 'PREFERRED', education: 'BACHELOR', text: "Bachelor's degree" },
    { kind: 'LANGUAGE', importance: 'REQUIRED', text: 'Fluent English' },
  ]),
  candidate: candidate('worked', {
    skills: [
      knows('Spring Boot', 5.5, 'five years of Spring Boot services'),
      knows('RabbitMQ', 1),
      knows('Kubernetes', 1, 'ran Kubernetes for a year'),
    ],
    education: 'MASTER',
  }),
};

const steps = ['Haskell', 'Erlang', 'Elixir', 'OCaml', 'Clojure'];

/** `steps` asks for five skills, of which `steps-1` to `steps-5` know one more each. */
export const matched = {
  postings: [
    worked.posting,
    posting('nothing', [{ kind: 'LANGUAGE', importance: 'REQUIRED', text: 'Fluent English' }]),
    posting(
      'steps',
      steps.map((name) => asks(name)),
    ),
    posting('closed', [asks('Haskell')], 'CLOSED'),
    posting(
      'sixty',
      numbered(60, (nth) => ({ ...asks(`Tool${nth}`), text: `Tool ${nth}` })),
    ),
  ],
  candidates: [
    worked.candidate,
    candidate('blank', { skills: [] }),
    ...steps.map((_, nth) =>
      candidate(`steps-${nth + 1}`, {
        skills: steps.slice(0, nth + 1).map((name) => knows(name)),
        location: { name: 'Berlin', city: nth % 2 === 0 ? 'Berlin' : 'Bonn' },
      }),
    ),
    candidate('all-sixty', { skills: numbered(60, (nth) => knows(`Tool${nth}`)) }),
  ],
};
