import fc from 'fast-check';
import { graphql } from 'graphql';
import type { Role } from '../../src/domain/access.js';
import { DomainError } from '../../src/domain/errors.js';
import { createContext } from '../../src/graphql/context.js';
import { buildGraphSchema } from '../../src/graphql/schema.js';
import { presentSnapshot } from '../../src/graphql/time/snapshot.js';
import { document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import { tries } from '../support/tries.js';
import { SURE, TwoClocksModel, type Saying, type Shown } from '../support/two-clocks-model.js';
import { useGraph } from '../support/use-graph.js';

const DOCUMENTS = ['document:first', 'document:second', 'document:third'];
const YEARS = [2000, 2003, 2006, 2009];

const year = fc.option(fc.constantFrom(...YEARS), { nil: null, freq: 3 });
const who = fc.integer({ min: 0, max: 1 });
const which = fc.nat({ max: 30 });

/** What curators may do, one after the other. */
const STEP = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('say' as const),
      who,
      document: fc.constantFrom(...DOCUMENTS),
      from: year,
      to: year,
      editor: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom(...(['ACCEPTED', 'REJECTED', 'RETRACTED', 'PROPOSED'] as const)),
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('end' as const),
      which,
      document: fc.constantFrom(...DOCUMENTS),
      to: fc.constantFrom(...YEARS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('withdraw' as const), who }) },
);
const REVIEWS = { ACCEPTED: 'ACCEPT', REJECTED: 'REJECT', PROPOSED: 'REOPEN' } as const;
type Decision = keyof typeof REVIEWS | 'RETRACTED';
// An answer has the form of its query, which the compiler cannot know.
type Answer = Readonly<Record<string, unknown>>;

type Step = typeof STEP extends fc.Arbitrary<infer Value> ? Value : never;

export function describeTwoClocks(underTest: EngineUnderTest): void {
  describe('any sequence of curating', () => {
    const schema = buildGraphSchema();
    let round = 0;
    const engine = useGraph(underTest, async (store) => {
      await new Curator(store).cite(...DOCUMENTS.map((id) => document(id, id, { publisher: id })));
    });

    async function ask(source: string, role: Role | null = null): Promise<Answer> {
      const principal = role === null ? null : { name: 'tester', role };
      const { data, errors } = await graphql({
        schema,
        source,
        rootValue: presentSnapshot,
        contextValue: createContext(engine(), { principal }),
      });
      if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
      return JSON.parse(JSON.stringify(data)) as Answer;
    }

    it('is remembered on both clocks as the model has it', async () => {
      const steps = fc.array(STEP, { minLength: 3, maxLength: 14 });
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          round += 1;
          await play(new Play(ask, `r${round}`), sequence);
        }),
        {
          ...tries(underTest, { embedded: 40, server: 6, seed: 20181219 }),
          endOnFailure: true,
        },
      );
    });

    async function play(game: Play, sequence: readonly Step[]): Promise<void> {
      await new Curator(engine()).store(
        ...[game.object, ...game.subjects].map((id) => entity(id, id)),
      );
      const times: string[] = [await game.now()];
      for (const step of sequence) {
        await game.take(step);
        times.push(await game.now());
      }
      for (const time of new Set(times.filter((at) => at !== ''))) {
        for (const on of [null, ...YEARS]) {
          expect({ time, on, shown: await game.shown(time, on) }).toEqual({
            time,
            on,
            shown: game.model.shown(time, on),
          });
        }
      }
    }
  });
}

type Ask = (source: string, role?: Role) => Promise<Answer>;

/** One graph, the model of it, and what was done to both. */
class Play {
  readonly object: string;
  readonly subjects: readonly string[];
  readonly model: TwoClocksModel;
  /** Ids of the claims, in the order of the model. */
  readonly #claims: string[] = [];

  constructor(
    private readonly ask: Ask,
    name: string,
  ) {
    this.object = `organisation:${name}`;
    this.subjects = [`country:${name}-a`, `country:${name}-b`];
    this.model = new TwoClocksModel(this.object);
  }

  async now(): Promise<string> {
    const { statistics } = await this.ask('{ statistics { lastChange } }');
    return (statistics as { lastChange: string | null }).lastChange ?? '';
  }

  async take(step: Step): Promise<void> {
    if (step.does === 'say') await this.#sayAs(step);
    else if (step.does === 'end') await this.#end(step);
    else if (step.does === 'withdraw') await this.#withdraw(this.subjects[step.who] ?? '');
    else if (this.model.size > 0) await this.#decide(step.which % this.model.size, step.does);
  }

  async #sayAs(step: Extract<Step, { does: 'say' }>): Promise<void> {
    const saying = { ...step, subject: this.subjects[step.who] ?? '' };
    if (saying.from !== null && saying.to !== null && saying.to < saying.from) return;
    await this.#say(saying, step.editor ? 'EDITOR' : 'CONTRIBUTOR');
  }

  async #withdraw(id: string): Promise<void> {
    const failed = await this.#try(
      `mutation { withdrawEntity(id: "${id}", reason: "test") { changed } }`,
    );
    expect(failed).toBe(this.model.withdraw(id, await this.now()));
  }

  async #say(saying: Saying, role: Role): Promise<void> {
    const { subject, document, from, to } = saying;
    const date = (value: number | null): string => (value === null ? 'null' : `"${value}"`);
    const failed = await this.#try(
      `mutation { assertRelation(input: { subject: "${subject}", type: MEMBER_OF, object: "${this.object}",
        validFrom: ${date(from)}, validTo: ${date(to)},
        evidence: [{ document: "${document}", locator: "page 1", confidence: ${SURE} }] }) { claims { id } } }`,
      role,
      (data) => {
        this.#remember(saying, data.assertRelation);
      },
    );
    expect(failed).toBe(this.model.say(saying, role === 'EDITOR', await this.now()));
  }

  async #end(step: Extract<Step, { does: 'end' }>): Promise<void> {
    if (this.#claims.length === 0) return;
    const id = this.#claims[step.which % this.#claims.length] ?? '';
    const { claim } = await this.ask(
      `{ claim(id: "${id}") { relation { id validFrom subject { id } } } }`,
      'EDITOR',
    );
    const { relation } = claim as {
      relation: { id: string; validFrom: string | null; subject: { id: string } } | null;
    };
    if (relation === null) return;
    const saying = {
      subject: relation.subject.id,
      document: step.document,
      from: null,
      to: step.to,
    };
    const failed = await this.#try(
      `mutation { endRelation(id: "${relation.id}", validTo: "${step.to}",
        evidence: [{ document: "${step.document}", locator: "page 1", confidence: ${SURE} }]) { claims { id } } }`,
      'EDITOR',
      (data) => {
        this.#remember(saying, data.endRelation);
      },
    );
    if (relation.validFrom !== null && step.to < Number(relation.validFrom)) {
      expect(failed).toBe('INVALID_INPUT');
      return;
    }
    expect(failed).toBe(this.model.say(saying, true, await this.now()));
  }

  async #decide(index: number, to: Decision): Promise<void> {
    const id = this.#claims[index] ?? '';
    const mutation =
      to === 'RETRACTED'
        ? `retractClaim(ids: ["${id}"], reason: "test")`
        : `reviewClaim(ids: ["${id}"], decision: ${REVIEWS[to]})`;
    const failed = await this.#try(`mutation { ${mutation} { changed } }`);
    expect(failed).toBe(this.model.decide(index, to, await this.now()));
  }

  #remember(saying: Saying, payload: unknown): void {
    const [claim] = (payload as { claims: { id: string }[] }).claims;
    if (this.model.find(saying) < 0 && claim !== undefined) this.#claims.push(claim.id);
  }

  /** The kind of error that a mutation fails with; null when it succeeds. */
  async #try(
    source: string,
    role: Role = 'EDITOR',
    then: (data: Readonly<Record<string, unknown>>) => void = () => undefined,
  ): Promise<string | null> {
    try {
      then(await this.ask(source, role));
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.kind;
      throw error;
    }
  }

  async shown(knownAt: string, on: number | null): Promise<Shown[]> {
    const valid = on === null ? '' : `validOn: "${on}", `;
    const filter = `{ types: [MEMBER_OF], object: { ids: ["${this.object}"] } }`;
    const { asOf } = await this.ask(
      `{ asOf(${valid}knownAt: "${knownAt}") { relations(filter: ${filter}, first: 100) { totalCount nodes {
        id: relationId validFrom validTo confidence sourceCount subject { id: entityId }
        claims { totalCount } } } } }`,
    );
    const { relations } = asOf as {
      relations: {
        totalCount: number;
        nodes: (Omit<Shown, 'subject' | 'claims'> & {
          subject: { id: string };
          claims: { totalCount: number };
        })[];
      };
    };
    expect(relations.totalCount).toBe(relations.nodes.length);
    return relations.nodes
      .map(({ subject, claims, ...rest }) => ({
        ...rest,
        subject: subject.id,
        claims: claims.totalCount,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
