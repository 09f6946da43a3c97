import type { Claim } from '../../../src/explorer/core/documents/evidence.js';
import type { FoundPath, PathStep } from '../../../src/explorer/features/paths/documents.js';
import {
  pathAsTable,
  pathAsText,
  pathSentence,
} from '../../../src/explorer/features/paths/path-text.js';
import { csvText } from '../../../src/explorer/core/model/csv-text.js';
import { en } from '../../../src/explorer/core/words/en.js';

const node = (id: string, name: string, shortName = name): FoundPath['nodes'][number] => ({
  id,
  kind: 'ORGANISATION',
  name,
  shortName,
  acronym: null,
});

function step(id: string, label: string, more: Partial<PathStep['relation']> = {}): PathStep {
  const relation = {
    id,
    type: 'ORGANISES',
    label: 'organises',
    role: null,
    vote: null,
    status: 'ACTUAL' as const,
    confidence: 0.9,
    validFrom: null,
    validTo: null,
    sourceCount: 1,
    subject: { id: 'organisation:icrc', shortName: 'ICRC' },
    object: { id: 'event:launch', shortName: 'Launch, in Bern' },
    ...more,
  };
  return { forward: true, label, relation, relations: [{ id, label }], through: [] };
}

const path: FoundPath = {
  length: 2,
  weakestConfidence: 0.6,
  nodes: [
    node('organisation:icrc', 'International Committee of the Red Cross', 'ICRC'),
    node('event:launch', 'Launch, in Bern'),
    node('country:che', 'Switzerland'),
  ],
  steps: [
    step('relation:1', 'organises', { role: 'co-organiser', validFrom: '2024', validTo: '2024' }),
    step('relation:2', 'is organised by', { status: 'PLANNED' }),
  ],
};

const claim: Claim = {
  id: 'claim:1',
  note: '=first of three',
  locator: 'char 3760',
  confidence: 0.956,
  polarity: 'ASSERTS',
  observedOn: null,
  validFrom: null,
  validTo: null,
  document: {
    id: 'document:1',
    title: 'A "post"',
    publisher: null,
    date: null,
    url: 'https://example.org/1',
    retrieved: null,
  },
};
const claims = new Map([['relation:1', [claim]]]);

describe('a path in words', () => {
  it('is one sentence that goes from end to end', () => {
    expect(pathSentence(path, en)).toBe(
      'ICRC organises Launch, in Bern, which is organised by Switzerland.',
    );
  });

  it('is a numbered list for a text, with the documents under each step', () => {
    expect(pathAsText(path, { claims, words: en, language: 'en-GB' }).split('\n')).toEqual([
      '1. International Committee of the Red Cross organises Launch, in Bern (co-organiser · 2024).',
      '   Source: A "post", character 3760, https://example.org/1 (confidence 0.95)',
      '2. Launch, in Bern is organised by Switzerland (planned · no dates given).',
    ]);
  });
});

describe('a path as a file', () => {
  const [header, first, second] = csvText(pathAsTable(path, claims)).split('\r\n');

  it('has a line for each document of each step', () => {
    expect(header).toBe(
      '\ufeffstep,from,fromName,relation,to,toName,through,type,role,status,validFrom,validTo,relationId,document,locator,note,confidence,url',
    );
    expect(second).toBe(
      '2,event:launch,"Launch, in Bern",is organised by,country:che,Switzerland,,ORGANISES,,PLANNED,,,relation:2,,,,,',
    );
  });

  it('quotes what has commas or quotes, and leaves no formula for a spreadsheet to run', () => {
    expect(first).toContain('"Launch, in Bern"');
    expect(first).toContain('"A ""post""",char 3760,\'=first of three,0.956');
  });
});
