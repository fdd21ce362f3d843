import type { KeywordField, NumberField } from '../filter.js';
import type { DocumentKind } from '../query.js';

/** What a condition is about, and where in the documents of the searched index its fields lie. */
export interface Scope {
  readonly kind: DocumentKind;
  readonly path: '' | 'requirements.' | 'posting.';
}

export function fieldPath(scope: Scope, field: KeywordField | NumberField): string {
  return `${scope.path}fields.${field}`;
}
