import { ArgsType, Field, Int } from 'type-graphql';
import type { FacetArguments as Arguments, FacetNames } from '../../query/facet-input.js';
import type { DocumentKind } from '../../search/query.js';
import type { Vocabulary } from '../enums/describe-enum.js';

export type FacetArguments = Arguments<FacetNames[DocumentKind]>;

/** Makes the arguments of a `facets` field that counts by these. */
export function describeFacetArguments(facets: Vocabulary): new () => FacetArguments {
  @ArgsType()
  class DescribedFacetArguments implements FacetArguments {
    @Field(() => [facets], { description: 'What to count by.' })
    readonly fields!: FacetArguments['fields'];

    @Field(() => Int, {
      nullable: true,
      description:
        'The most buckets of a facet: 20 unless told, 200 at most. Facets on numbers give all of theirs.',
    })
    readonly size?: number | null;

    @Field(() => String, {
      nullable: true,
      description:
        'Only buckets with a word that begins with this, whatever the case and accents: a word of their label or, of skills, of any of their names, of countries and the like their code, of months also "2026-03". Blank: all.',
    })
    readonly search?: string | null;
  }
  return DescribedFacetArguments;
}
