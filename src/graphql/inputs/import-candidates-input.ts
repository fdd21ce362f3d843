import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { ImportItem } from './import-item.js';

@InputType({ description: 'The candidates to import.' })
export class ImportCandidatesInput {
  @ArrayMaxSize(1000, {
    message: 'items takes at most 1,000 documents at once. Send the rest in further imports.',
  })
  @ValidateNested({ each: true })
  @Field(() => [ImportItem], {
    description:
      'The documents, each taken or rejected on its own; 1,000 at most. Of two with the same identity, the last wins.',
  })
  readonly items!: readonly ImportItem[];
}
