import type { Config } from '../config.js';
import type { Gateway } from '../gateway.js';
import { countQuery } from '../search/count-query.js';
import { everything } from '../search/filter.js';
import type { SearchQuery } from '../search/query.js';
import { formatTable } from './format-table.js';

const skillsListed = 8;
const query = '{ postings(query: "k8s", first: 3) { totalCount { value } nodes { title company } } }';

/** What `rolecall serve` says at the start: the address, a query to try, and what the index holds. */
export async function describeGateway(gateway: Gateway, url: string, config: Config): Promise<string> {
  const { engine, taxonomy } = gateway.backend;
  const [postings, requirements, candidates] = await engine.read([
    countQuery('posting', everything, { total: true, facets: [skillFacet] }),
    countQuery('requirement', everything, { total: true }),
    countQuery('candidate', everything, { total: true }),
  ]);
  const { engine: name, version } = await engine.health();
  const skills = (postings.facets[0]?.buckets ?? []).map(
    ({ value, count }) => `${taxonomy.skill(asSkillId(value)).name} ${count}`,
  );
  const asksForTokens = config.jwksUrl !== null || config.jwtSecret !== null;
  const authorization = asksForTokens ? ' -H "authorization: Bearer $ROLECALL_TOKEN"' : '';
  return `
Rolecall answers at ${url}/graphql
${name} (${version}), ${whereKept(config)}. Ctrl+C ends it.

Try

  curl -s ${url}/graphql -H 'content-type: application/json'${authorization} \\
    -d '${JSON.stringify({ query })}'

In the index

${formatTable([
  ['postings', postings.total?.value ?? 0],
  ['requirements read out of them', requirements.total?.value ?? 0],
  ['candidates', candidates.total?.value ?? 0],
])}

  asked for most: ${skills.join(', ')}
`;
}

const skillFacet: SearchQuery['facets'][number] = {
  kind: 'terms',
  name: 'skills',
  field: 'skills',
  size: skillsListed,
  order: 'count',
  selected: [],
  among: null,
  startingWith: null,
};

const asSkillId = (value: string): `skill:${string}` => `skill:${value.replace(/^skill:/, '')}`;

function whereKept(config: Config): string {
  if (config.elasticsearchUrl !== null) return `indices ${config.indexPrefix}-*`;
  return config.dataDirectory === ':memory:' ? 'kept in memory alone' : `kept in ${config.dataDirectory}/`;
}
