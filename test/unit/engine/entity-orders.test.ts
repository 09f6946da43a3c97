import fc from 'fast-check';
import type { EntityKind } from '../../../src/domain/kinds.js';
import type { OrderedPage } from '../../../src/engine/engine.js';
import { EntityOrders } from '../../../src/engine/grafeo/entity-orders.js';

interface Known {
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
}

const KINDS = ['COUNTRY', 'ORGANISATION', 'THEME'] as const;
const id = fc.integer({ min: 0, max: 40 }).map((number) => `x:${number}`);
const CHANGE = fc.record({
  id,
  kind: fc.constantFrom(...KINDS),
  // Few names, so that many are equal; one begins the other.
  name: fc.option(fc.constantFrom('', 'a', 'aa', 'ab', 'b', 'é'), { nil: null, freq: 4 }),
  count: fc.integer({ min: 0, max: 3 }),
});

const ORDERS = ['NAME_ASC', 'NAME_DESC', 'RELATION_COUNT_DESC'] as const;
const signOf = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

/** All of these kinds in an order, by a plain sort. */
function sorted(
  known: ReadonlyMap<string, Known>,
  by: OrderedPage['by'],
  kinds: OrderedPage['kinds'],
): (readonly [string, Known])[] {
  return [...known]
    .filter(([, { kind }]) => kinds === null || kinds.includes(kind))
    .sort(([aId, a], [bId, b]) => {
      const value =
        by === 'RELATION_COUNT_DESC' ? signOf(b.count, a.count) : signOf(a.name, b.name);
      return (by === 'NAME_DESC' ? -value : value) || signOf(aId, bId);
    });
}

/** Walks all pages from one end. */
function walked(
  orders: EntityOrders,
  page: Pick<OrderedPage, 'by' | 'kinds' | 'backward'>,
  known: ReadonlyMap<string, Known>,
): string[] {
  const met: string[] = [];
  let key: OrderedPage['key'] = null;
  for (;;) {
    const ids = orders.page({ ...page, key, limit: 3 });
    met.push(...ids);
    const last = ids.at(-1);
    if (last === undefined) return page.backward ? met.reverse() : met;
    const { name = '', count = 0 } = known.get(last) ?? {};
    key = { value: page.by === 'RELATION_COUNT_DESC' ? count : name, id: last };
  }
}

describe('orders of entities in memory', () => {
  it('are those of a plain sort after any changes, walked either way', () => {
    const property = fc.property(
      fc.array(fc.array(CHANGE, { maxLength: 12 }), { maxLength: 12 }),
      (batches) => {
        const orders = new EntityOrders();
        const known = new Map<string, Known>();
        for (const batch of batches) {
          for (const { name, count, ...entity } of batch) {
            orders.putNames([{ ...entity, names: [], sortName: name }]);
            orders.putCounts([{ id: entity.id, relationCount: count }]);
            if (name === null) known.delete(entity.id);
            else known.set(entity.id, { kind: entity.kind, name, count });
          }
          for (const by of ORDERS) {
            for (const kinds of [null, ['ORGANISATION', 'THEME'] as const]) {
              const expected = sorted(known, by, kinds).map(([one]) => one);
              for (const backward of [false, true]) {
                expect(walked(orders, { by, kinds, backward }, known)).toEqual(expected);
              }
            }
          }
        }
      },
    );
    fc.assert(property, { numRuns: 60, seed: 4 });
  });

  it('begin where nobody stands', () => {
    const orders = new EntityOrders();
    const names = ['a', 'c', 'c', 'd'];
    orders.putNames(
      names.map((sortName, at) => ({ id: `x:${at}`, kind: 'THEME', names: [], sortName })),
    );
    const page = (by: 'NAME_ASC' | 'NAME_DESC', backward: boolean): string[] =>
      orders.page({ by, backward, kinds: null, key: { value: 'b', id: 'x:9' }, limit: 2 });
    expect(page('NAME_ASC', false)).toEqual(['x:1', 'x:2']);
    expect(page('NAME_ASC', true)).toEqual(['x:0']);
    expect(page('NAME_DESC', false)).toEqual(['x:0']);
    expect(page('NAME_DESC', true)).toEqual(['x:2', 'x:1']);
  });

  it('hold many that come at once', () => {
    const orders = new EntityOrders();
    const ids = Array.from({ length: 1000 }, (_, at) => `x:${1000 + ((at * 7) % 1000)}`);
    const put = (some: readonly string[]): void => {
      orders.putNames(some.map((one) => ({ id: one, kind: 'EVENT', names: [], sortName: one })));
    };
    put(ids.slice(0, 990));
    orders.settle();
    put(ids.slice(500));
    const page = { kinds: null, key: null, limit: 1000 };
    expect(orders.page({ by: 'NAME_ASC', backward: false, ...page })).toEqual([...ids].sort());
    expect(orders.page({ by: 'NAME_DESC', backward: true, ...page })).toEqual([...ids].sort());
  });
});
