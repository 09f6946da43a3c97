import fc from 'fast-check';
import type { Entity } from '../../src/domain/entity.js';
import { DomainError } from '../../src/domain/errors.js';
import { statedName, statedValue } from '../../src/domain/claims/stated-values.js';
import type { DescriptionInput, StatedValue } from '../../src/domain/claims/description.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { entitiesById } from '../../src/graph/read/entities-by-id.js';
import type { Decision } from '../../src/graph/write/decision.js';
import { verify } from '../../src/graph/verify/verify.js';
import { document } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import { tries } from '../support/tries.js';
import { useGraph } from '../support/use-graph.js';
import {
  MET,
  SOURCES,
  STEP,
  YEARS,
  type SourceName,
  type Step,
} from '../support/describing-steps.js';
import {
  borneIn,
  type Seen,
  type Source,
  type Speech,
  type Words,
} from '../support/plain-weights.js';
import { inOrder, ValuesModel } from '../support/values-model.js';

export function describeKnownValues(underTest: EngineUnderTest): void {
  describe('any sequence of describing', () => {
    let round = 0;
    const engine = useGraph(underTest, () => Promise.resolve());

    it('is remembered on both clocks as the model has it', async () => {
      const steps = fc.array(STEP, { minLength: 3, maxLength: 20 });
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          round += 1;
          await play(sequence, `r${round}`);
        }),
        {
          ...tries(underTest, { embedded: 30, server: 4, seed: 19890101 }),
          examples: MET,
          endOnFailure: true,
        },
      );
      const findings: string[] = [];
      for await (const page of verify(engine())) findings.push(...page.findings);
      expect(findings).toEqual([]);
    });

    async function play(sequence: readonly Step[], name: string): Promise<void> {
      const game = new Play(new Curator(engine()), name);
      await game.begin();
      const times = [game.now];
      for (const step of sequence) {
        await game.take(step);
        times.push(game.now);
        await game.compareNow();
      }
      await game.compare(times);
    }
  });
}

/** Two entities, the model of them, and what was done to both. */
class Play {
  readonly #model: ValuesModel;
  readonly #ids: readonly [string, string];
  /** The claims, in the order of the model. */
  readonly #claims: { readonly id: string; readonly speech: Speech }[] = [];
  #merge = '';

  constructor(
    private readonly curator: Curator,
    private readonly name: string,
  ) {
    this.#ids = [`framework:${name}-a`, `framework:${name}-b`];
    const sources = Object.entries(SOURCES).map(([id, given]): [string, Source] => [
      this.#document(id),
      { ...given, publisher: given.publisher.trim().toLowerCase(), reliability: 1 },
    ]);
    this.#model = new ValuesModel(...this.#ids, new Map(sources));
  }

  get now(): string {
    return this.curator.now;
  }

  #document(id: string): string {
    return `document:${this.name}-${id}`;
  }

  async begin(): Promise<void> {
    for (const id of Object.keys(SOURCES)) await this.#cite(id as SourceName, 1);
    for (const about of this.#ids) {
      const speech = { about, document: this.#document('list'), confidence: 0.5, denies: false };
      await this.#say({ ...speech, words: { name: `${about} itself` } }, true);
    }
  }

  async take(step: Step): Promise<void> {
    const model = this.#model;
    if (step.does === 'say') {
      await this.#sayAs(step);
    } else if (step.does === 'again') {
      const known = this.#claims[step.which % this.#claims.length];
      if (known !== undefined) await this.#say(known.speech, true);
    } else if (step.does === 'trust') {
      await this.#cite(step.source, step.reliability);
      model.trust(this.#document(step.source), step.reliability, this.now);
    } else if (step.does === 'merge' || step.does === 'undo') {
      await this.#join(step.does);
    } else if (step.does === 'withdraw') {
      const id = this.#ids[step.who === 0 ? 0 : 1];
      const failed = await tried(() => this.curator.withdraw(id));
      expect(failed).toBe(model.withdraw(id, this.now));
    } else {
      await this.#decide(step.which % model.size, step.does);
    }
  }

  async #decide(index: number, to: Decision): Promise<void> {
    const id = this.#claims[index]?.id ?? '';
    const failed = await tried(() => this.curator.decide(to, id));
    expect(failed).toBe(this.#model.decide(index, to, this.now));
  }

  async #sayAs(step: Extract<Step, { does: 'say' }>): Promise<void> {
    const { confidence, denies, editor } = step;
    const about = this.#ids[step.who === 0 ? 0 : 1];
    const said = this.#withCodes(step.words, about);
    const document = this.#document(step.source);
    await this.#say({ about, document, confidence, denies, words: said }, editor);
  }

  /** No two entities have one code. */
  #withCodes({ codes, ...rest }: Words, about: string): Words {
    if (codes === undefined) return rest;
    return { ...rest, codes: codes.map((code) => `${about}-${code}`) };
  }

  async #join(step: 'merge' | 'undo'): Promise<void> {
    const model = this.#model;
    if (this.#ids.some((id) => model.isGone(id)) || model.isMerged !== (step === 'undo')) return;
    if (step === 'merge') {
      this.#merge = (await this.curator.merge(...this.#ids)).merge.id;
      model.merge(this.now);
    } else {
      await this.curator.undo(this.#merge);
      model.undo(this.now);
    }
  }

  async #cite(id: SourceName, reliability: number): Promise<void> {
    await this.curator.trust(document(this.#document(id), id, { ...SOURCES[id], reliability }));
  }

  async #say(speech: Speech, editor: boolean): Promise<void> {
    const known = this.#model.find(speech) >= 0;
    const given = described(speech);
    let ids: readonly string[] = [];
    const failed = await tried(async () => {
      ids = await (editor ? this.curator.describe(given) : this.curator.suggest(given));
    });
    const [id] = ids;
    if (!known && id !== undefined) this.#claims.push({ id, speech });
    expect(failed).toBe(this.#model.say(speech, editor, this.now));
  }

  /** What is shown is what the model has, at these record times and in the names of each year. */
  async compare(times: readonly string[]): Promise<void> {
    for (const time of new Set(times)) {
      const expected = this.#ids.map((id) => this.#model.shown(id, time));
      if (expected.includes(undefined)) continue;
      const found = await this.#found({ ...PRESENT, knownAt: time });
      expect({ time, seen: found.map(seenOf) }).toEqual({ time, seen: expected });
      for (const on of YEARS) {
        const view = { knownAt: time, validOn: `${on}-06-01` };
        const names = (await this.#found(view)).map((one) => one?.name);
        const borne = expected.map((seen) => (seen ? borneIn(seen, on) : undefined));
        expect({ ...view, names }).toEqual({ ...view, names: borne });
      }
    }
  }

  /** What is shown now is what the model has. */
  async compareNow(): Promise<void> {
    const expected = this.#ids.map((id) => this.#model.shown(id, this.now));
    expect((await this.#found(PRESENT)).map(seenOf)).toEqual(expected);
  }

  async #found(view: TimeView): Promise<(Entity | undefined)[]> {
    const found = await this.curator.engine.read(entitiesById(this.#ids, view));
    return this.#ids.map((id) => found.find((one) => one.id === id));
  }
}

function seenOf(found: Entity | undefined): Seen | null {
  if (found === undefined) return null;
  const { name, names, identifiers, fields } = found;
  const field = (of: string): string | null => (fields[of] ?? null) as string | null;
  return {
    ...{ name, names: inOrder(names), codes: identifiers.map(({ value }) => value).sort() },
    adoptedOn: field('adoptedOn'),
    periodFrom: field('periodFrom'),
    periodTo: field('periodTo'),
  };
}

function described({ about, document, confidence, denies, words }: Speech): DescriptionInput {
  const { names, codes = [], ...single } = words;
  const values: StatedValue[] = [
    ...Object.entries(single).flatMap(([property, value]) =>
      value === null ? [] : [statedValue(property, value)],
    ),
    ...(names ?? []).map((name) => statedName(name)),
    ...codes.map((code) => statedValue('identifier:register', code)),
  ];
  return {
    ...{ statedFor: about, kind: 'FRAMEWORK', values, editorial: null },
    speaksOf: Object.keys(words).map((part) => (part === 'codes' ? 'identifiers' : part)),
    ...{ document, locator: 'page 1', note: null, confidence, method: 'MANUAL' },
    polarity: denies ? 'DENIES' : 'ASSERTS',
  };
}

/** The kind of error that a change fails with; null when it succeeds. */
async function tried(change: () => Promise<unknown>): Promise<string | null> {
  try {
    await change();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.kind;
    throw error;
  }
}
