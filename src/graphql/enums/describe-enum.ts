import { registerEnumType } from 'type-graphql';

/** A closed vocabulary as fields and arguments take it: each value under its own name. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Makes a closed vocabulary an enum of the schema; every value needs its description. */
export function describeEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, string>>,
): Vocabulary {
  const described = Object.entries<string>(values);
  const vocabulary: Vocabulary = Object.fromEntries(described.map(([value]) => [value, value]));
  const valuesConfig: Record<string, { readonly description: string }> = Object.fromEntries(
    described.map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(vocabulary, { name, description, valuesConfig });
  return vocabulary;
}
