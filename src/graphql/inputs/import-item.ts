import { Length, Matches } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { DocumentFormat } from '../../domain/enums.js';
import { DocumentFormatEnum } from '../enums/document-format.js';

/** Made into an id, these would be taken for one another. */
const distinguishable = /^[^\0\p{Cs}]*$/u;
const broken = 'must not have NUL characters or halves of surrogate pairs.';

@InputType({ description: 'One document to import. The same source and external id again replaces it.' })
export class ImportItem {
  @Length(1, 200, { message: 'source must have 1 to 200 characters; leave it out for "import".' })
  @Matches(distinguishable, { message: `source ${broken}` })
  @Field(() => String, {
    nullable: true,
    description: 'The system that the document comes from; "import" unless told.',
  })
  readonly source?: string | null;

  @Length(1, 500, { message: 'externalId must have 1 to 500 characters; leave it out where there is none.' })
  @Matches(distinguishable, { message: `externalId ${broken}` })
  @Field(() => String, {
    nullable: true,
    description:
      "The document's id in that system. It wins over one in the document; without either, the hash of the content is taken.",
  })
  readonly externalId?: string | null;

  @Field(() => DocumentFormatEnum, {
    nullable: true,
    description: 'The format of the content; told from the content unless given.',
  })
  readonly format?: DocumentFormat | null;

  @Field(() => String, { description: 'The document as it came.' })
  readonly content!: string;
}
