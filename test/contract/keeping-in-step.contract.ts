import { graphql } from 'graphql';
import type { Engine } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import type { PresentGraph } from '../../src/graph/adjacency/present-graph.js';
import { createContext } from '../../src/graphql/context.js';
import { presentSnapshot } from '../../src/graphql/time/snapshot.js';
import { apiSchema } from '../support/api.js';
import { builtGraph, tells } from '../support/columns.js';
import type { EngineUnderTest, TestEngine } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { until } from '../support/until.js';

const cites = 'evidence: [{ document: "document:list", locator: "row 9" }]';
const doubted = 'evidence: [{ document: "document:report", locator: "row 9" }]';

const assert = (subject: string, type: string, object: string, more = ''): string =>
  `assertRelation(input: { subject: "${subject}", type: ${type}, object: "${object}", ${more} ${cites} }) { changed claims { id } }`;

/** Each is done after the one before it. `$last` is the id of the last claim or merge. */
const MUTATIONS: readonly (readonly [what: string, mutation: string])[] = [
  [
    'a new entity',
    `upsertEntity(input: { organisation: { id: "organisation:new", name: "Brand New" } }, ${cites}) { changed }`,
  ],
  ['a new relation', assert('organisation:new', 'MEMBER_OF', 'dialogue:north')],
  ['a second one between the same', assert('organisation:new', 'CHAIRS', 'dialogue:north')],
  ['one that has no direction', assert('organisation:new', 'PARTNERS_WITH', 'country:aut')],
  [
    'one that says when, so that it gets a new version',
    assert('country:tur', 'MEMBER_OF', 'organisation:alpha', 'validFrom: "2015",'),
  ],
  ['a claim taken back', 'retractClaim(ids: ["$last"], reason: "test") { changed }'],
  [
    'another name',
    `upsertEntity(input: { organisation: { id: "organisation:new", name: "Aardvark" } }, ${cites}) { changed }`,
  ],
  [
    'an event on other days',
    `upsertEntity(input: { event: { id: "event:summit", name: "Summit of Vienna", start: "2019-01-10", end: "2019-01-11" } }, ${cites}) { changed }`,
  ],
  [
    'a document that can be trusted less',
    'upsertDocument(input: { id: "document:report", title: "Report", reliability: 0.2 }) { changed }',
  ],
  [
    'a relation of a doubtful document',
    `assertRelation(input: { subject: "organisation:new", type: FUNDS, object: "project:bridge", ${doubted} }) { changed }`,
  ],
  [
    'two entities made one',
    'mergeEntities(keep: "organisation:twin-1", merge: "organisation:twin-2", reason: "test") { changed merge { id } }',
  ],
  ['the two made two again', 'undoMerge(id: "$last", reason: "test") { changed }'],
  [
    'two with many relations made one',
    'mergeEntities(keep: "organisation:alpha", merge: "organisation:new", reason: "test") { changed merge { id } }',
  ],
  ['these made two again', 'undoMerge(id: "$last", reason: "test") { changed }'],
  ['an entity withdrawn', 'withdrawEntity(id: "country:sdn", reason: "test") { changed }'],
];

/** What columns say stays what a fresh look at the store says. */
export function describeKeepingInStep(underTest: EngineUnderTest): void {
  describe('the graph in memory keeps in step with the store', () => {
    let opened: TestEngine | null = null;
    let other: Engine | null = null;
    let last = '';
    const graphs: PresentGraph[] = [];
    const engine = (): Engine => opened?.engine as unknown as Engine;
    const watch = async (store: Engine): Promise<PresentGraph> => {
      const present = await builtGraph(store);
      graphs.push(present);
      return present;
    };

    beforeAll(async () => {
      opened = await underTest.open();
      other = (await underTest.again?.()) ?? null;
      await storeSmallGraph(engine());
      // The first change that is logged: before it nothing tells what is new.
      await change('upsertDocument(input: { id: "document:first", title: "First" }) { changed }');
    });
    afterEach(() => {
      for (const graph of graphs.splice(0)) graph.stop();
    });
    afterAll(async () => {
      await other?.close();
      await opened?.close();
    });

    const change = async (mutation: string): Promise<void> => {
      const { data, errors } = await graphql({
        schema: apiSchema(),
        source: `mutation { done: ${mutation.replace('$last', last)} }`,
        rootValue: presentSnapshot,
        contextValue: createContext(engine(), { principal: { name: 'tester', role: 'ADMIN' } }),
      });
      if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
      const { done } = data as { done: Payload };
      expect(done.changed).toBe(true);
      last = done.claims?.[0]?.id ?? done.merge?.id ?? last;
    };

    it.each(MUTATIONS)('after %s', async (_what, mutation) => {
      const near = await watch(engine());
      const far = other === null ? null : await watch(other);
      expect(await tells(near)).not.toBeNull();
      await change(mutation);
      const fresh = await tells(await watch(engine()));
      expect(await tells(near)).toEqual(fresh);
      if (far !== null) expect(await tells(far)).toEqual(fresh);
    });

    it('after many changes, in one step', async () => {
      const near = await watch(engine());
      const before = await tells(near);
      await change(assert('country:aut', 'ORGANISES', 'event:workshop'));
      await change(
        `upsertEntity(input: { theme: { id: "theme:new", name: "New" } }, ${cites}) { changed }`,
      );
      await change(assert('project:bridge', 'ADDRESSES', 'theme:new'));
      const after = await tells(near);
      expect(after).not.toEqual(before);
      expect(after).toEqual(await tells(await watch(engine())));
    });

    it('reads nothing again where nothing has changed', async () => {
      const statements: string[] = [];
      const counted: Engine = {
        ...engineParts(engine()),
        read: (statement) => {
          statements.push(statement.text);
          return engine().read(statement);
        },
      };
      const present = await watch(counted);
      statements.length = 0;
      await tells(present);
      await Promise.all([tells(present), tells(present), tells(present)]);
      // A store of this process alone knows itself whether it was written to; others are asked once
      // for all who ask together.
      expect(statements.length).toBe(engine().writes === undefined ? 2 : 0);
    });

    it('leaves the answers to statements while records are put back, and reads all after', async () => {
      const present = await watch(engine());
      const mark = (text: string): Promise<unknown> =>
        engine().write((transaction) => transaction.run(command(text)));
      await mark("MERGE (m:SeedLoad {id: 'import'})");
      expect(await tells(present)).toBeNull();
      await mark("MATCH (m:SeedLoad {id: 'import'}) DELETE m");
      await present.settled();
      present.start();
      await present.settled();
      expect(await tells(present)).toEqual(await tells(await watch(engine())));
    });

    it('after a data set was loaded', async () => {
      const present = await watch(engine());
      await tells(present);
      await loadSeed(engine(), 'test/e2e/small-graph');
      const fresh = await tells(await watch(engine()));
      const told = await tells(present);
      expect(told).toEqual(fresh);
      expect(told).not.toBeNull();
    });

    it('is given up where it is too large', async () => {
      const small = await builtGraph(engine(), 5);
      graphs.push(small);
      expect(small.facts.state).toBe('TOO_LARGE');
      expect(await tells(small)).toBeNull();
    });

    it('is read in the background, and not at all when it is closed', async () => {
      const built = await watch(engine());
      expect(built.facts).toMatchObject({ state: 'READY' });
      await until(() => built.facts.seconds > 0);
      built.stop();
      expect(await tells(built)).toBeNull();
    });
  });
}

interface Payload {
  readonly changed: boolean;
  readonly claims?: readonly { readonly id: string }[];
  readonly merge?: { readonly id: string };
}

/** The same store, method by method, so that one can be put in its place. */
function engineParts(engine: Engine): Engine {
  const writes = engine.writes?.bind(engine);
  return {
    dialect: engine.dialect,
    read: (statement) => engine.read(statement),
    write: (work, options) => engine.write(work, options),
    findNames: (query) => engine.findNames(query),
    checkpoint: () => engine.checkpoint(),
    ...(writes === undefined ? {} : { writes }),
    close: () => engine.close(),
  };
}
