import fc from 'fast-check';
import type { ClaimInput } from '../../src/domain/claims/claim.js';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { claim, document, entity, type Saying as Said } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { dump } from '../support/dump.js';

const BODIES = ['organisation:a', 'organisation:b', 'organisation:c'] as const;
const OTHERS = ['country:aut', 'dialogue:talks'] as const;
const day = fc.constantFrom('1990', '1995-06', '2000', '2004');

const ends = fc.oneof(
  fc.tuple(fc.constantFrom(...BODIES), fc.constantFrom(...OTHERS)),
  fc.tuple(fc.constantFrom(...BODIES), fc.constantFrom(...BODIES)).filter(([a, b]) => a !== b),
);

/** A claim on few keys with few dates, so that many meet. */
const saying: fc.Arbitrary<ClaimInput> = fc
  .record({
    ends,
    type: fc.constantFrom('PARTNERS_WITH' as const, 'RELATED_TO' as const),
    said: fc.record({
      validFrom: fc.option(day),
      validTo: fc.option(fc.constantFrom('1995', '2001')),
      document: fc.constantFrom('document:list', 'document:report'),
      polarity: fc.constantFrom('ASSERTS', 'ASSERTS', 'ASSERTS', 'DENIES' as const),
      locator: fc.constantFrom('row 1', 'row 2'),
    }),
  })
  .filter(
    ({ said: { validFrom, validTo } }) =>
      !(validFrom !== null && validTo !== null && validFrom > validTo),
  )
  .map(({ ends: [subject, object], type, said }) => claim(subject, type, object, said as Said));

interface Saying {
  readonly do: 'record' | 'propose';
  readonly claims: readonly ClaimInput[];
}

interface Deciding {
  readonly do: 'retract' | 'accept';
  /** Which of the claims that can be decided so. */
  readonly nth: number;
}

const DECISIONS = {
  retract: ['ACCEPTED', 'RETRACTED'],
  accept: ['PROPOSED', 'ACCEPTED'],
} as const;

type Step = Saying | Deciding;

const batch = fc.array(saying, { minLength: 1, maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constantFrom('record' as const, 'record' as const, 'propose' as const),
    claims: batch,
  }),
  fc.record({ do: fc.constantFrom('retract' as const, 'accept' as const), nth: fc.nat(20) }),
);
const history = fc.array(step, { minLength: 2, maxLength: 8 });
const merges = fc.constantFrom(
  [[BODIES[0], BODIES[1]]],
  [[BODIES[1], BODIES[0]]],
  [
    [BODIES[1], BODIES[0]],
    [BODIES[2], BODIES[1]],
  ],
  [
    [BODIES[0], BODIES[1]],
    [BODIES[0], BODIES[2]],
  ],
);

class World {
  readonly #states = new Map<string, string>();

  private constructor(readonly curator: Curator) {}

  static async with(engine: Engine, steps: readonly Step[]): Promise<World> {
    const curator = new Curator(engine);
    await curator.cite(
      document('document:list', 'List'),
      document('document:report', 'Report', { reliability: 0.5 }),
    );
    await curator.store(
      entity(BODIES[0], 'Body A', { acronym: 'BA', identifiers: [{ scheme: 'ror', value: '1' }] }),
      ...OTHERS.map((id) => entity(id, id)),
    );
    await curator.store(
      entity(BODIES[1], 'Body B', { identifiers: [{ scheme: 'ror', value: '2' }] }),
      entity(BODIES[2], 'Body C', { shortName: 'Body A' }),
    );
    const world = new World(curator);
    for (const one of steps) await world.take(one);
    return world;
  }

  take(step: Step): Promise<void> {
    return 'claims' in step ? this.#say(step) : this.#decide(step);
  }

  async #say({ do: what, claims }: Saying): Promise<void> {
    for (const id of await this.curator[what](...claims)) {
      if (what === 'record') this.#states.set(id, 'ACCEPTED');
      else if (!this.#states.has(id)) this.#states.set(id, 'PROPOSED');
    }
  }

  async #decide({ do: what, nth }: Deciding): Promise<void> {
    const [from, to] = DECISIONS[what];
    const fitting = [...this.#states].filter(([, state]) => state === from).map(([id]) => id);
    const id = fitting.sort()[nth % fitting.length];
    if (id === undefined) return;
    await this.curator.decide(to, id);
    this.#states.set(id, to);
  }

  /** Merges, does some things and undoes the merges, the newest first. */
  async mergedAndBack(
    pairs: readonly (readonly string[])[],
    meanwhile: readonly Step[],
  ): Promise<void> {
    const done: string[] = [];
    for (const [keep = '', merged = ''] of pairs) {
      done.push((await this.curator.merge(keep, merged)).merge.id);
    }
    for (const one of meanwhile) await this.take(one);
    for (const id of done.reverse()) await this.curator.undo(id);
  }

  dump(): Promise<string[]> {
    return dump(this.curator.engine);
  }
}

/** The dump with each record time as its place among all of them. */
function timeless(lines: readonly string[]): string[] {
  const time = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  const times = [...new Set(lines.flatMap((line) => line.match(time) ?? []))].sort();
  return lines.map((line) => line.replace(time, (found) => `t${times.indexOf(found)}`)).sort();
}

async function withEngine<Result>(work: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await openGrafeo({ path: null, shuffle: true });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

describe('a merge that is undone', () => {
  it('leaves any graph as it was', async () => {
    await fc.assert(
      fc.asyncProperty(history, merges, (steps, pairs) =>
        withEngine(async (engine) => {
          const world = await World.with(engine, steps);
          const before = await world.dump();
          await world.mergedAndBack(pairs, []);
          expect(await world.dump()).toEqual(before);
        }),
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  it('leaves what was retracted meanwhile as if there had been no merge', async () => {
    const retractions = fc.array(
      fc.record({ do: fc.constant('retract' as const), nth: fc.nat(20) }),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(history, merges, retractions, async (steps, pairs, meanwhile) => {
        const merged = await withEngine(async (engine) => {
          const world = await World.with(engine, steps);
          await world.mergedAndBack(pairs, meanwhile);
          return world.dump();
        });
        const plain = await withEngine(async (engine) => {
          const world = await World.with(engine, [...steps, ...meanwhile]);
          return world.dump();
        });
        expect(timeless(merged)).toEqual(timeless(plain));
      }),
      { numRuns: 25, seed: 8 },
    );
  });
});
