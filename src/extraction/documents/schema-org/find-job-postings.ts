/** A node of JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * The JobPostings of a JSON-LD value: itself, in a list, or in a @graph, whose other nodes stand in for references to
 * them.
 */
export function findJobPostings(value: unknown): readonly JsonLdNode[] {
  const nodes = listNodes(value);
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  );
  return nodes.filter(isJobPosting).map((node) => resolveReferences(node, byId));
}

/** Every node of the lists and graphs, in their order, the outermost first. */
function listNodes(value: unknown): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const open = [value];
  for (const next of open) {
    if (Array.isArray(next)) addAll(open, next);
    else if (isNode(next)) {
      nodes.push(next);
      if (Array.isArray(next['@graph'])) addAll(open, next['@graph']);
    }
  }
  return nodes;
}

/** One by one: a call with a hundred thousand arguments fails. */
function addAll(open: unknown[], values: readonly unknown[]): void {
  for (const value of values) open.push(value);
}

function isJobPosting(node: JsonLdNode): boolean {
  return [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type));
}

function resolveReferences(posting: JsonLdNode, byId: ReadonlyMap<unknown, JsonLdNode>): JsonLdNode {
  const resolve = (value: unknown): unknown =>
    isNode(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value;
  return Object.fromEntries(
    Object.entries(posting).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map(resolve) : resolve(value),
    ]),
  );
}

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
