import type {
  DefinitionNode,
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind } from 'graphql';

/** How large an operation is once its fragments are put in place. */
export interface Extent {
  /** Fields within fields. */
  readonly depth: number;
  /** Selected fields, fragments and inline fragments. */
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  /** The fields of the outermost level. */
  readonly roots: number;
}

/**
 * The extent of each operation of a document. Each fragment is measured once, so that the time grows with the document
 * and not with what it spreads out to; what a fragment spreads of itself counts as nothing, and validation refuses it.
 */
export function measureDocument({ definitions }: DocumentNode): readonly Extent[] {
  const fragments = new Map(definitions.filter(isFragment).map((each) => [each.name.value, each]));
  const measured = new Map<string, Extent>();
  const ofSelections = ({ selections }: SelectionSetNode): Extent =>
    selections.map(ofSelection).reduce(add, nothing);
  const ofSelection = (selection: SelectionNode): Extent => {
    const inner = innerOf(selection);
    const directives = inner.directives + (selection.directives?.length ?? 0);
    const selections = inner.selections + 1;
    if (selection.kind !== Kind.FIELD) return { ...inner, selections, directives };
    const aliases = inner.aliases + (selection.alias === undefined ? 0 : 1);
    return { depth: inner.depth + 1, selections, aliases, directives, roots: 1 };
  };
  const innerOf = (selection: SelectionNode): Extent => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return selection.selectionSet === undefined ? nothing : ofSelections(selection.selectionSet);
  };
  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known !== undefined || fragment === undefined) return known ?? nothing;
    measured.set(name, nothing);
    const extent = addDirectives(ofSelections(fragment.selectionSet), [fragment]);
    measured.set(name, extent);
    return extent;
  };
  return definitions
    .filter(isOperation)
    .map((operation) =>
      addDirectives(ofSelections(operation.selectionSet), [
        operation,
        ...(operation.variableDefinitions ?? []),
      ]),
    );
}

const nothing: Extent = { depth: 0, selections: 0, aliases: 0, directives: 0, roots: 0 };

function add(one: Extent, other: Extent): Extent {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    roots: one.roots + other.roots,
  };
}

function addDirectives(extent: Extent, nodes: readonly Pick<SelectionNode, 'directives'>[]): Extent {
  const own = nodes.flatMap(({ directives }) => directives ?? []).length;
  return { ...extent, directives: extent.directives + own };
}

const isFragment = (node: DefinitionNode): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;
const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
