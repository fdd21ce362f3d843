import type { DocumentNode } from 'graphql';
import { visit } from 'graphql';

/** How deep objects and lists lie within each other in the values that a document writes out; 0 without any. */
export function literalDepth(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  const nesting = {
    enter: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth -= 1;
    },
  };
  visit(document, { ObjectValue: nesting, ListValue: nesting });
  return deepest;
}
