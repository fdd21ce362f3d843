import { Field, ID, InterfaceType } from 'type-graphql';

const typeNames: Readonly<Record<string, string>> = {
  posting: 'JobPosting',
  requirement: 'Requirement',
  candidate: 'Candidate',
  skill: 'Skill',
  match: 'Match',
  watch: 'Watch',
};

/** What has an id of its own; the beginning of the id tells the type. */
@InterfaceType({
  description: 'Anything with an id of its own, which `node` and `nodes` find again.',
  resolveType: ({ id }: { readonly id: string }) => typeNames[id.slice(0, id.indexOf(':'))],
})
export abstract class Node {
  @Field(() => ID, {
    simple: true,
    description: 'Names the object for good, among objects of all types. Opaque: take it as it is.',
  })
  readonly id!: string;
}
