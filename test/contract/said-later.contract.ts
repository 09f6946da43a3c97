import type { StatedValue } from '../../src/domain/claims/description.js';
import { statedValue } from '../../src/domain/claims/stated-values.js';
import { descriptionsEver } from '../../src/graph/read/descriptions.js';
import { verify } from '../../src/graph/verify/verify.js';
import { ask } from '../support/api.js';
import { document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { description } from '../support/describing.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useGraph } from '../support/use-graph.js';

const PACT = 'framework:pact';
const TREATY = 'framework:treaty';

export function describeSaidLater(underTest: EngineUnderTest): void {
  describe('what a source says later of an entity', () => {
    const engine = useGraph(underTest, async (store) => {
      await new Curator(store).cite(
        document('document:list', 'List', { publisher: 'List' }),
        document('document:report', 'Report', { publisher: 'Press' }),
      );
    });

    /** What the API shows of an entity as it was known at a time, with what documents say of it. */
    async function known(id: string, knownAt: string | null): Promise<unknown> {
      const { asOf } = await ask(
        engine(),
        `query ($id: ID!, $at: DateTime) { asOf(knownAt: $at) { framework(id: $id) { name adoptedOn
          statements { property value locator document { title } outcome } } } }`,
        { id, at: knownAt },
      );
      return (asOf as { framework: unknown }).framework;
    }

    /** The state of each claim about an entity, by its place in its document. */
    async function states(id: string): Promise<Record<string, string>> {
      const found = await engine().read(descriptionsEver([id]));
      return Object.fromEntries(
        found.map(({ description: { locator, state, replacedBy } }) => [
          locator,
          replacedBy === null ? state : `${state}, replaced`,
        ]),
      );
    }

    const curators = (id: string) => {
      const curator = new Curator(engine());
      const says = (locator: string, values: readonly StatedValue[], document = 'document:list') =>
        curator.describe({
          ...description(entity(id, '')),
          ...{ locator, document, values, confidence: document === 'document:list' ? 1 : 0.9 },
          speaksOf: values.map(({ property }) => property),
        });
      const takesBack = (locator: string, ...parts: string[]) =>
        curator.describe({ ...description(entity(id, '')), locator, values: [], speaksOf: parts });
      return { curator, says, takesBack };
    };
    const name = (value: string): StatedValue => statedValue('name', value);
    const adopted = (value: string): StatedValue => statedValue('adoptedOn', value);
    const only = ({ property, value }: StatedValue, locator: string) => ({
      ...{ property, value, locator, document: { title: 'List' }, outcome: 'ONLY' },
    });
    const sound = async (): Promise<void> => {
      for await (const { findings } of verify(engine())) expect(findings).toEqual([]);
    };

    it('stands in place of what it said of the same, and what was known before stays', async () => {
      const { curator, says } = curators(PACT);
      await says('row 1', [name('The Pact'), adopted('2018')]);
      const first = curator.now;
      await says('row 2', [adopted('2019')]);
      const second = curator.now;
      expect(await states(PACT)).toEqual({ 'row 1': 'ACCEPTED', 'row 2': 'ACCEPTED' });
      await says('row 3', [adopted('2020')]);
      await says('row 4', [name('The Treaty')]);
      // Nothing of row 1 is shown any more, but no one claim speaks of all of it.
      expect(await states(PACT)).toEqual({
        ...{ 'row 1': 'ACCEPTED', 'row 2': 'RETRACTED, replaced' },
        ...{ 'row 3': 'ACCEPTED', 'row 4': 'ACCEPTED' },
      });
      const [pact, treaty] = [only(name('The Pact'), 'row 1'), only(name('The Treaty'), 'row 4')];
      expect([
        await known(PACT, first),
        await known(PACT, second),
        await known(PACT, null),
      ]).toEqual([
        {
          ...{ name: 'The Pact', adoptedOn: '2018' },
          statements: [pact, only(adopted('2018'), 'row 1')],
        },
        {
          ...{ name: 'The Pact', adoptedOn: '2019' },
          statements: [pact, only(adopted('2019'), 'row 2')],
        },
        {
          ...{ name: 'The Treaty', adoptedOn: '2020' },
          statements: [only(adopted('2020'), 'row 3'), treaty],
        },
      ]);
      await sound();
    });

    it('leaves alone what others say, also when it takes its own back', async () => {
      const { curator, says, takesBack } = curators(TREATY);
      await says('row 1', [name('The Treaty'), adopted('2018')]);
      await says('page 1', [adopted('2019')], 'document:report');
      const before = curator.now;
      await takesBack('row 2', 'adoptedOn');
      const theirs = { property: 'adoptedOn', value: '2019', locator: 'page 1' };
      expect(await known(TREATY, before)).toMatchObject({
        adoptedOn: '2018',
        statements: [
          { value: 'The Treaty' },
          { value: '2018' },
          { ...theirs, outcome: 'LESS_SURE' },
        ],
      });
      expect(await known(TREATY, null)).toMatchObject({
        adoptedOn: '2019',
        statements: [{ value: 'The Treaty' }, { ...theirs, outcome: 'ONLY' }],
      });
      await sound();
    });
  });
}
