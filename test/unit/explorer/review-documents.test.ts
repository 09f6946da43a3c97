import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import * as decisions from '../../../src/explorer/features/review/documents/decisions.js';
import * as packs from '../../../src/explorer/features/review/documents/packs.js';
import * as queues from '../../../src/explorer/features/review/documents/queues.js';
import * as recording from '../../../src/explorer/features/review/documents/recording.js';

const { CURRENT, ...others } = recording;
const DOCUMENTS = Object.entries({ ...decisions, ...packs, ...queues, ...others, ...CURRENT });

describe('what the workbench asks', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

  it.each(DOCUMENTS)('is understood by the API: %s', (_name, { text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});
