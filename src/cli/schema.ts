import { buildGraphSchema, printGraphSchema } from '../graphql/schema.js';
import type { Command } from './run.js';

/** `mgg schema`: prints the schema of the API. */
export const schemaCommand: Command = async () => {
  process.stdout.write(printGraphSchema(buildGraphSchema()));
  return 0;
};
