import * as z from 'zod';
import { candidateJson } from './candidate-json.js';
import { postingJson } from './posting-json.js';

/** The published JSON Schemas by file name; what they can't say (known countries, min up to max) the reader still checks. */
export function buildJsonSchemas(): Readonly<Record<string, unknown>> {
  return {
    'posting.schema.json': { title: 'Rolecall posting', ...z.toJSONSchema(postingJson, { io: 'input' }) },
    'candidate.schema.json': {
      title: 'Rolecall candidate',
      ...z.toJSONSchema(candidateJson, { io: 'input' }),
    },
  };
}
