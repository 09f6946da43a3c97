import { z } from 'zod';
import { MAPPING } from './mapping.js';

/** The JSON schema of a mapping, for editors: `schema/table-mapping.schema.json`. */
export function mappingSchema(): unknown {
  return z.toJSONSchema(MAPPING, {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== 'object' || jsonSchema.properties === undefined) return;
      jsonSchema.patternProperties = { '^//': { description: 'A comment.' } };
    },
  });
}
