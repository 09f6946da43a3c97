import { ask } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

// Lengths and numbers were computed from the CSV files of `seed/` with networkx.
const engine = useShipped();

const PATHS = `query ($through: [EntityKind!], $avoiding: [ID!], $maxLength: Int = 2) {
  paths(from: "country:nor", to: "country:bgr", through: $through, avoiding: $avoiding, maxLength: $maxLength, limit: 20) {
    length weakestConfidence nodes { id }
  }
}`;

interface Found {
  readonly length: number;
  readonly weakestConfidence: number;
  readonly nodes: readonly { readonly id: string }[];
}

describe('Norway and Bulgaria in the shipped graph', () => {
  const paths = async (variables: object = {}): Promise<readonly Found[]> =>
    (await ask(engine(), PATHS, { ...variables }))['paths'] as Found[];
  const via = async (variables: object): Promise<string[]> =>
    (await paths(variables)).map(({ nodes }) => nodes[1]?.id ?? '').sort();

  it('are two steps apart, in sixteen ways', async () => {
    const found = await paths();
    expect(found).toHaveLength(16);
    expect(new Set(found.map(({ length }) => length))).toEqual(new Set([2]));
    const weakest = found.map(({ weakestConfidence }) => weakestConfidence);
    expect(weakest).toEqual([...weakest].sort((a, b) => b - a));
    // The Budapest Process is the one that rests on a source that was read only in part.
    expect(found.at(-1)?.nodes[1]?.id).toBe('dialogue:budapest-process');
  });

  it('meet in four dialogues and one project', async () => {
    expect(await via({ through: ['DIALOGUE'] })).toEqual([
      'dialogue:budapest-process',
      'dialogue:khartoum-process',
      'dialogue:prague-process',
      'dialogue:rabat-process',
    ]);
    const project = 'project:silk-routes-partnership-project';
    expect(await via({ through: ['PROJECT'] })).toEqual([project]);
    expect(await via({ through: ['EVENT', 'THEME'], maxLength: 8 })).toEqual([]);
  });

  it('are further apart where what they share is avoided', async () => {
    const shared = (await paths()).map(({ nodes }) => nodes[1]?.id);
    const found = await paths({ avoiding: shared, maxLength: 4 });
    expect(found.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4]);
  });
});
