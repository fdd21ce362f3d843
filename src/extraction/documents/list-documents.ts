/**
 * The documents of a JSON value: the entries of a list, the jobs of the answer of a job board, else the value itself.
 */
export function listDocuments(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return isBoard(value) ? value.jobs : [value];
}

const isBoard = (value: unknown): value is { readonly jobs: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'jobs' in value && Array.isArray(value.jobs);
