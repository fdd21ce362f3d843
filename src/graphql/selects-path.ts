import type { GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind } from 'graphql';

/** Whether the operation selects this path of fields below the one being resolved, in fragments or not. */
export function selectsPath(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  return info.fieldNodes.some((node) => reaches(node.selectionSet, path, info));
}

function reaches(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  info: GraphQLResolveInfo,
): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return (set?.selections ?? []).some((selection) => {
    if (!isIncluded(selection, info)) return false;
    switch (selection.kind) {
      case Kind.FIELD:
        return selection.name.value === name && reaches(selection.selectionSet, rest, info);
      case Kind.INLINE_FRAGMENT:
        return reaches(selection.selectionSet, path, info);
      case Kind.FRAGMENT_SPREAD:
        return reaches(info.fragments[selection.name.value]?.selectionSet, path, info);
    }
  });
}

function isIncluded(selection: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
