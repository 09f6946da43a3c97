import { grafeoUnderTest } from '../support/engines.js';
import { ask, watched } from '../support/api.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

describe('those with most relations', () => {
  const page = async (field: string, after: string | null = null): Promise<Listed> => {
    const text = `query ($after: String) { ${field}(first: 2, after: $after, orderBy: RELATION_COUNT_DESC) {
      nodes { id } pageInfo { endCursor hasNextPage } } }`;
    return (await ask(engine(), text, { after }))[field] as Listed;
  };

  it('come first, page after page', async () => {
    const first = await page('organisations');
    const second = await page('organisations', first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual([
      ...['organisation:alpha', 'organisation:beta', 'organisation:eclair'],
      'organisation:newcomer',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(true);
  });

  it('are those of the time that is asked for', async () => {
    // Of Austria's six only its membership since 1951 and its ministry; what Türkiye has begun at a
    // day that nobody knows, but for its chair from 2016 on.
    const text = `{ asOf(validOn: "1995") { countries(first: 2, orderBy: RELATION_COUNT_DESC) {
      nodes { name relations { totalCount } } } } }`;
    expect(await ask(engine(), text)).toEqual({
      asOf: {
        countries: {
          nodes: [
            { name: 'Türkiye', relations: { totalCount: 3 } },
            { name: 'Austria', relations: { totalCount: 2 } },
          ],
        },
      },
    });
  });

  it('are counted without a look at their relations', async () => {
    const { engine: told, statements } = watched(engine());
    const { dialogue } = (await ask(
      told,
      '{ dialogue(id: "dialogue:north") { relations(types: [MEMBER_OF]) { totalCount } relationCounts { type count } } }',
    )) as { dialogue: unknown };
    expect(dialogue).toEqual({
      relations: { totalCount: 6 },
      relationCounts: [
        { type: 'CHAIRS', count: 1 },
        { type: 'MEMBER_OF', count: 6 },
        { type: 'SECRETARIAT_OF', count: 1 },
      ],
    });
    expect(statements.filter((text) => text.includes('MEMBER_OF'))).toEqual([]);
  });
});
