import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { ImportPayloadSource } from '../import-payload.js';
import { importPayload, readItems } from '../import-payload.js';
import { ImportCandidatesInput } from '../inputs/import-candidates-input.js';
import { ImportPostingsInput } from '../inputs/import-postings-input.js';
import type { RequestContext } from '../request-context.js';
import { ImportPayload } from '../types/import-payload.js';

@Resolver()
export class ImportMutation {
  @Mutation(() => ImportPayload, {
    description:
      'Stores job postings with what is read out of them. Each is taken or rejected on its own; what is reported as stored is durable, and later queries see it. Sending the same again changes nothing. A closed posting stays closed unless the document says that it is open.',
  })
  async importPostings(
    @Arg('input', () => ImportPostingsInput, { description: 'The postings.' }) input: ImportPostingsInput,
    @Ctx() { importer }: RequestContext,
  ): Promise<ImportPayloadSource> {
    return importPayload(await importer.importPostings(readItems(input.items)));
  }

  @Mutation(() => ImportPayload, {
    description:
      'Stores candidate profiles. Each is taken or rejected on its own; what is reported as stored is durable, and later queries see it. Sending the same again changes nothing.',
  })
  async importCandidates(
    @Arg('input', () => ImportCandidatesInput, { description: 'The candidates.' })
    input: ImportCandidatesInput,
    @Ctx() { importer }: RequestContext,
  ): Promise<ImportPayloadSource> {
    return importPayload(await importer.importCandidates(readItems(input.items)));
  }
}
