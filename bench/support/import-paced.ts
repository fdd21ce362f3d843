import type { JobPosting } from '../../src/domain/posting.js';
import { graphqlRequest, send } from './send.js';

const mutation = `mutation ($items: [ImportItem!]!) { importPostings(input: { items: $items }) {
  rejected results { id message } } }`;

/**
 * Imports one posting a request, `perSecond` of them each second however long the answers take; resolves to when each was
 * acknowledged (`performance.now()`), by id.
 */
export async function importPaced(
  gateway: string,
  postings: readonly JobPosting[],
  perSecond: number,
): Promise<ReadonlyMap<string, number>> {
  const acknowledged = new Map<string, number>();
  const start = performance.now();
  await Promise.all(
    postings.map(async (posting, nth) => {
      await new Promise((done) =>
        setTimeout(done, Math.max(0, start + (nth * 1000) / perSecond - performance.now())),
      );
      const item = { source: 'live', externalId: String(nth), content: JSON.stringify(toDocument(posting)) };
      const answer = await send(gateway, graphqlRequest(mutation, { items: [item] }));
      const { data } = JSON.parse(answer.toString()) as {
        readonly data: {
          readonly importPostings: {
            readonly results: readonly { readonly id: string | null; readonly message: string | null }[];
          };
        };
      };
      const [result] = data.importPostings.results;
      if (!result?.id) throw new Error(`expected an import but got ${String(result?.message)}`);
      acknowledged.set(result.id, performance.now());
    }),
  );
  return acknowledged;
}

/** The posting as a document of the kind POSTING_JSON. */
function toDocument(posting: JobPosting): object {
  const { title, company, locations, workplace, employmentType, seniority, requirements } = posting;
  return {
    externalId: posting.source.externalId,
    title,
    description: requirements.map(({ text }) => text).join('\n'),
    company,
    locations,
    workplace,
    employmentType,
    seniority,
    minYearsExperience: posting.minYearsExperience,
    postedAt: posting.postedAt,
    requirements: requirements.map(({ kind, importance, anyOf, openEnded, minYears, education, text }) => ({
      kind,
      importance,
      anyOf,
      openEnded,
      ...(minYears !== null && { minYears }),
      ...(education !== null && { education }),
      text,
    })),
  };
}
