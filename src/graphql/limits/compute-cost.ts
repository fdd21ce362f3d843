import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
} from 'graphql';
import { isCompositeType, Kind, valueFromASTUntyped } from 'graphql';
import type { Price } from './prices.js';
import { introspectionPoints, prices } from './prices.js';

type Variables = Readonly<Record<string, unknown>>;

/** As many as the API gives at once; whoever asks for more is refused for that. */
const largestPage = 200;
const mostRows = 10_000;

/**
 * What an operation is charged by the table of prices, whatever it finds: an upper bound of what its arguments say,
 * with usual lengths for what they don't. For documents within the limits that fit the schema.
 */
export function computeCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 0;
  const walk = new CostWalk(schema, document, withDefaults(operation, variables));
  return Math.ceil(walk.cost(operation.selectionSet.selections, root, 0));
}

/** Prices fields below fields; `page` is how many the connection around them was asked for. */
class CostWalk {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, variables: Variables) {
    const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((each) => [each.name.value, each]));
    this.#variables = variables;
  }

  cost(selections: readonly SelectionNode[], type: GraphQLCompositeType, page: number): number {
    return selections.reduce((sum, selection) => sum + this.#costOf(selection, type, page), 0);
  }

  #costOf(selection: SelectionNode, type: GraphQLCompositeType, page: number): number {
    if (selection.kind === Kind.FIELD) return this.#costOfField(selection, type, page);
    const body =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
    if (body === undefined) return 0;
    const condition = body.typeCondition && this.#schema.getType(body.typeCondition.name.value);
    return this.cost(body.selectionSet.selections, isCompositeType(condition) ? condition : type, page);
  }

  #costOfField(field: FieldNode, type: GraphQLCompositeType, around: number): number {
    const name = field.name.value;
    if (name.startsWith('__')) return name === '__typename' ? 0 : introspectionPoints;
    const price = prices[`${type.name}.${name}`] ?? prices[`*.${name}`] ?? {};
    const size = this.#size(field, price);
    const charged = (price.points ?? 0) * this.#times(field, price);
    const below = this.#typeOf(name, type);
    if (below === null) return charged;
    const objects = this.#objects(field, price, size ?? around);
    const inner = this.cost(field.selectionSet?.selections ?? [], below, size ?? around);
    return charged + objects * ((price.each ?? 1) + inner);
  }

  /** Null for plain values. */
  #typeOf(field: string, type: GraphQLCompositeType): GraphQLCompositeType | null {
    const fields = 'getFields' in type ? type.getFields() : {};
    const name = String(fields[field]?.type ?? '').replaceAll(/[[\]!]/g, '');
    const below = this.#schema.getType(name);
    return isCompositeType(below) ? below : null;
  }

  #objects(field: FieldNode, { gives = 1 }: Price, page: number): number {
    if (gives === 'page') return page;
    if (gives === 'rows') return Math.min(mostRows, page ** countOf(this.#argument(field, 'groupBy')));
    return gives;
  }

  #times(field: FieldNode, { times }: Price): number {
    return times === undefined ? 1 : countOf(this.#argument(field, times));
  }

  #size(field: FieldNode, { sizedBy }: Price): number | null {
    if (sizedBy === undefined) return null;
    const given = sizedBy.arguments.map((name) => this.#argument(field, name));
    const told = given.find((value) => value !== null && value !== undefined);
    return told === undefined ? sizedBy.unlessTold : Math.min(countOf(told), largestPage);
  }

  #argument(field: FieldNode, path: string): unknown {
    const [name, ...rest] = path.split('.');
    const node = field.arguments?.find((argument) => argument.name.value === name);
    const value: unknown = node && valueFromASTUntyped(node.value, this.#variables);
    return rest.reduce(within, value);
  }
}

/** The number itself, or how many values a list has; a single value stands for a list of one. */
function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'number') return 1;
  return Number.isFinite(value) ? Math.max(0, value) : 0;
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function withDefaults({ variableDefinitions }: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  );
  return { ...Object.fromEntries<unknown>(defaults), ...variables };
}
