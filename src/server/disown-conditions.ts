import type { DefinitionNode, DocumentNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import { Kind, OperationTypeNode } from 'graphql';

/**
 * Makes `@skip` and `@include` on the field of a subscription unknown directives, which validation refuses. The
 * specification forbids them there since 2025; GraphQL.js 16 fails on them, in one of its validation rules already. It
 * changes the document: no rule and no other hook of Apollo comes before that one and could refuse it.
 */
export function disownConditions(document: DocumentNode, schema: GraphQLSchema): void {
  const root = schema.getSubscriptionType()?.name;
  for (const definition of document.definitions) {
    if (isOfSubscription(definition, root)) disown(definition.selectionSet);
  }
}

function isOfSubscription(
  definition: DefinitionNode,
  root: string | undefined,
): definition is Extract<DefinitionNode, { readonly selectionSet: SelectionSetNode }> {
  if (definition.kind === Kind.OPERATION_DEFINITION)
    return definition.operation === OperationTypeNode.SUBSCRIPTION;
  return definition.kind === Kind.FRAGMENT_DEFINITION && definition.typeCondition.name.value === root;
}

function disown({ selections }: SelectionSetNode): void {
  for (const selection of selections) {
    for (const { name } of selection.directives ?? []) {
      if (name.value === 'skip' || name.value === 'include')
        Object.assign(name, { value: `${name.value} on the field of a subscription` });
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) disown(selection.selectionSet);
  }
}
