import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';
import { exportJsonl } from '../../src/exchange/formats/jsonl.js';
import { importJsonl } from '../../src/exchange/sources/jsonl/import-jsonl.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { verify } from '../../src/graph/verify/verify.js';
import { claim, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { description } from '../support/describing.js';
import { grafeoUnderTest, type EngineUnderTest } from '../support/engines.js';

const SMALL_GRAPH = 'test/e2e/small-graph';

/** Every kind of node, claims of all states, past versions, a merge that stands and one undone. */
async function fill(engine: Engine): Promise<void> {
  await loadSeed(engine, SMALL_GRAPH);
  const curator = new Curator(engine);
  await curator.store(
    entity('organisation:iom', 'Organisation Internationale « Éire » 移民', {
      identifiers: [{ scheme: 'local', value: 'é|1' }],
      names: [{ value: 'OIM', language: 'fr', kind: 'ACRONYM', from: null, to: null }],
    }),
    entity('organisation:oim', 'The same body'),
    entity('organisation:other', 'Another body'),
    entity('event:e', 'Meeting', { fields: { participantCount: 12, start: '2018-12' } }),
    entity('project:p', 'Project', { fields: { budget: 2_500_000.5, budgetCurrency: 'EUR' } }),
    entity('project:q', 'Project with a round budget', {
      fields: { budget: 3, budgetCurrency: 'JPY' },
    }),
  );
  const cited = { document: 'document:small' };
  const again = claim('organisation:oim', 'PARTICIPATES_IN', 'event:e', {
    ...cited,
    confidence: 0.1,
  });
  const [old = '', tiny = ''] = await curator.record(
    again,
    claim('organisation:iom', 'PARTICIPATES_IN', 'event:e', { ...cited, confidence: 1e-7 }),
    claim('organisation:iom', 'PARTNERS_WITH', 'organisation:oim', cited),
    claim('organisation:iom', 'FUNDS', 'project:p', {
      ...cited,
      amounts: [{ year: 2020, value: 0.1, currency: 'EUR', kind: 'PLEDGE' }],
    }),
  );
  await curator.record(
    claim('organisation:iom', 'FUNDS', 'project:p', { ...cited, validFrom: '2019' }),
    claim('organisation:iom', 'FUNDS', 'project:p', { ...cited, polarity: 'DENIES' }),
  );
  const proposed = await curator.propose(
    claim('country:ita', 'FUNDS', 'project:p', cited),
    claim('country:deu', 'FUNDS', 'project:p', cited),
  );
  const iom = { acronym: 'IOM', identifiers: [{ scheme: 'wikidata', value: 'Q208476' }] };
  const named = entity('organisation:iom', 'International Organization for Migration', iom);
  const [first = ''] = await curator.describe(description(named, cited));
  await curator.describe(description({ ...named, acronym: 'OIM' }, { ...cited, locator: 'row 2' }));
  await curator.describe(description(entity('organisation:oim', 'OIM office'), cited));
  await curator.describe(description(named, cited));
  await curator.decide('RETRACTED', first);
  await curator.decide('REJECTED', proposed[0] ?? '');
  await curator.decide('RETRACTED', old);
  await curator.record(again);
  await curator.decide('RETRACTED', tiny);
  await curator.merge('organisation:iom', 'organisation:oim');
  const { merge } = await curator.merge('project:p', 'project:q');
  await curator.undo(merge.id);
  await curator.differ('organisation:iom', 'organisation:other');
  await curator.withdraw('organisation:other');
}

async function exported(engine: Engine): Promise<string> {
  let text = '';
  for await (const line of exportJsonl(engine)) text += line;
  return text;
}

async function findings(engine: Engine): Promise<string[]> {
  const all: string[] = [];
  for await (const checked of verify(engine)) all.push(...checked.findings);
  return all;
}

export function describePortability(underTest: EngineUnderTest): void {
  describe('taking the graph elsewhere', () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'graph-test-'));
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    /** A new store of this engine for some work. */
    async function within<Result>(
      store: EngineUnderTest,
      work: (engine: Engine) => Promise<Result>,
    ): Promise<Result> {
      const opened = await store.open();
      try {
        return await work(opened.engine);
      } finally {
        await opened.close();
      }
    }

    /** What a new store exports that imported this. */
    async function carried(to: EngineUnderTest, text: string): Promise<string> {
      const file = join(folder, 'graph.jsonl');
      await writeFile(file, text);
      return within(to, async (engine) => {
        await importJsonl(engine, [file]);
        expect(await findings(engine)).toEqual([]);
        expect(await engine.findNames({ text: 'oim', kinds: null })).toEqual(['organisation:iom']);
        return exported(engine);
      });
    }

    it('keeps every byte, there and back', async () => {
      const [here, there] = [underTest, grafeoUnderTest];
      const text = await within(here, async (engine) => {
        await fill(engine);
        expect(await findings(engine)).toEqual([]);
        return exported(engine);
      });
      expectAllKinds(text);
      expect(await carried(there, text)).toBe(text);
      expect(await carried(here, text)).toBe(text);
    });

    it('goes on after it was broken off, and refuses a store with a graph of its own', async () => {
      const text = await within(grafeoUnderTest, async (engine) => {
        await loadSeed(engine, SMALL_GRAPH);
        return exported(engine);
      });
      const lines = text.split('\n');
      const [broken, whole] = [join(folder, 'broken.jsonl'), join(folder, 'whole.jsonl')];
      await writeFile(broken, [...lines.slice(0, -4), lines.at(-4)?.slice(0, 50)].join('\n'));
      await writeFile(whole, text);
      await within(underTest, async (engine) => {
        await expect(importJsonl(engine, [broken])).rejects.toThrow(
          `${broken}:${lines.length - 3} is not JSON`,
        );
        await importJsonl(engine, [whole]);
        expect(await exported(engine)).toBe(text);
        await expect(importJsonl(engine, [whole])).rejects.toMatchObject({ kind: 'CONFLICT' });
      });
    });

    it('overwrites what another file left that was broken off', async () => {
      const text = await within(grafeoUnderTest, async (engine) => {
        await loadSeed(engine, SMALL_GRAPH);
        return exported(engine);
      });
      const lines = text.split('\n');
      const [other, whole] = [join(folder, 'other.jsonl'), join(folder, 'whole.jsonl')];
      const older = lines.map((line) => line.replace('"confidence":0.', '"confidence":0.1'));
      await writeFile(other, [...older.slice(0, -3), lines.at(-3)?.slice(0, 50)].join('\n'));
      await writeFile(whole, text);
      await within(underTest, async (engine) => {
        await expect(importJsonl(engine, [other])).rejects.toThrow('is not JSON');
        await importJsonl(engine, [whole]);
        expect(await exported(engine)).toBe(text);
        expect(await findings(engine)).toEqual([]);
      });
    });

    it('takes what files have in common once, in whatever order it comes', async () => {
      const text = await within(grafeoUnderTest, async (engine) => {
        await fill(engine);
        return exported(engine);
      });
      const [whole, backwards] = [join(folder, 'whole.jsonl'), join(folder, 'backwards.jsonl')];
      await writeFile(whole, text);
      await writeFile(backwards, text.trimEnd().split('\n').reverse().join('\n'));
      await within(underTest, async (engine) => {
        await importJsonl(engine, [whole, whole, backwards]);
        expect(await exported(engine)).toBe(text);
        expect(await findings(engine)).toEqual([]);
      });
    });

    it('refuses a relation whose ends did not come before it', async () => {
      const file = join(folder, 'ends.jsonl');
      const props = { id: 'relation:1', recordedAt: '2026-01-01T00:00:00.000Z' };
      const relation = {
        record: 'relation',
        type: 'PART_OF',
        subject: 'theme:a',
        object: 'theme:b',
      };
      await writeFile(file, JSON.stringify({ ...relation, props }));
      await within(underTest, (engine) =>
        expect(importJsonl(engine, [file])).rejects.toThrow(
          'relation:1 needs "theme:a" and "theme:b", which is not in the records before it.',
        ),
      );
    });
  });

  describe('verifying', () => {
    it.each([
      ['MATCH (c:Claim)-[x:CITES]->() DELETE x', 6, /^claim:\w+ cites no document$/],
      ["MATCH (c:Claim) SET c.state = 'RETRACTED'", 6, /^relation:\w+ has no accepted claim$/],
      [
        'MATCH (:Entity)-[r:VOTED_ON]->() DELETE r',
        7,
        /is accepted, but relation:\w+ is not there$|does not know how many relations it has/,
      ],
      [
        "MATCH (c:Claim {type: 'VOTED_ON'}) SET c.objectId = 'framework:x'",
        6,
        /framework:x|is not/,
      ],
      [
        "CREATE (:Redirect {id: 'theme:a', target: 'theme:b'})",
        1,
        /^theme:a leads to theme:b, which/,
      ],
      [
        "CREATE (:Identifier {key: 'a|b', entityId: 'theme:b'})",
        1,
        /a\|b belongs to theme:b, which/,
      ],
      [
        'MATCH (a)-[r:VOTED_ON]->(b) CREATE (a)-[s:VOTED_ON]->(b) SET s = properties(r)',
        7,
        /twice$|does not know how many relations it has/,
      ],
      [
        'MATCH ()-[r:VOTED_ON]->() SET r.validToDay = 0',
        3,
        /^relation:\w+ has another validToDay than its claims prove$/,
      ],
      [
        'MATCH (n:Dialogue) SET n:Withdrawn',
        1,
        /^dialogue:\S+ is not counted as it should be; `mgg rebuild` mends it$/,
      ],
      [
        'MATCH (n:Dialogue) SET n.relationCount = 0',
        1,
        /^dialogue:\S+ does not know how many relations it has; `mgg rebuild` mends it$/,
      ],
      [
        "MATCH ()-[r:VOTED_ON]->() SET r.subjectName = 'another'",
        3,
        /^relation:\w+ does not know its ends as they are; `mgg rebuild` mends it$/,
      ],
    ])('finds what is wrong after %s', async (text, count, words) => {
      const opened = await underTest.open();
      const { engine } = opened;
      try {
        await loadSeed(engine, SMALL_GRAPH);
        expect(await findings(engine)).toEqual([]);
        await engine.write((transaction) => transaction.run(command(text)));
        const found = await findings(engine);
        expect(found).toHaveLength(count);
        for (const finding of found) expect(finding).toMatch(words);
      } finally {
        await opened.close();
      }
    });
  });
}

/** The graph of this test must have something of all that there is. */
function expectAllKinds(text: string): void {
  for (const kind of ['entity', 'identifier', 'document', 'claim', 'redirect', 'merge', 'clock'])
    expect(text).toContain(`{"record":"${kind}"`);
  for (const word of ['merge-part', 'different', 'change', 'seed-load', 'relation'])
    expect(text).toContain(`{"record":"${word}"`);
  for (const state of ['PROPOSED', 'ACCEPTED', 'REJECTED', 'RETRACTED'])
    expect(text).toContain(`"state":"${state}"`);
  expect(text).toContain('"type":"SUPERSEDED"');
  expect(text).toContain('"pastSpans":["');
  expect(text).toContain('"entities":[],');
}
