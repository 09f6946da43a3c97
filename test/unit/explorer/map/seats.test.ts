import { codesOf, seatsOf } from '../../../../src/explorer/core/where/seats.js';
import type { FoundCountry, FoundSeat } from '../../../../src/explorer/core/where/documents.js';
import {
  panned,
  revealed,
  toScreen,
  wholeSight,
  zoomed,
} from '../../../../src/explorer/features/map/sight.js';
import { fewestLinks, symbolsOf } from '../../../../src/explorer/features/map/symbols.js';
import type { Subgraph } from '../../../../src/explorer/core/picture/subgraph.js';

const country = (id: string, ...codes: [string, string][]) =>
  ({
    id,
    identifiers: codes.map(([scheme, value]) => ({ scheme, value })),
  }) as unknown as FoundCountry;

const codes = codesOf([
  country('country:aut', ['iso3166-1-alpha-3', 'AUT'], ['m49', '040']),
  country('country:xkx', ['iso3166-1-alpha-3', 'XKX']),
  country('country:yug', ['iso3166-3', 'YUCS']),
  country('country:che', ['m49', '756']),
]);
const vienna = {
  id: 'place:vienna',
  kind: 'PLACE' as const,
  latitude: 48.2,
  longitude: 16.4,
  country: { id: 'country:aut' },
};
const swiss = { id: 'country:che', kind: 'COUNTRY' as const };
const seat = (
  subject: string,
  type: FoundSeat['type'],
  object: FoundSeat['object'],
): FoundSeat => ({
  type,
  subject: { id: subject },
  object,
});

describe('where entities are', () => {
  const seats = seatsOf(
    [vienna, { id: 'event:som', kind: 'EVENT', country: { id: 'country:che' } }],
    [
      seat('organisation:icmpd', 'PART_OF', swiss),
      seat('organisation:icmpd', 'LOCATED_IN', vienna),
      seat('organisation:ministry', 'PART_OF', swiss),
      seat('organisation:nowhere', 'LOCATED_IN', {
        id: 'place:sahel',
        kind: 'PLACE',
        country: null,
      }),
    ],
    codes,
  );

  it('is the spot that a document states, else the country', () => {
    expect(seats.get('organisation:icmpd')).toEqual({ code: '040', spot: [16.4, 48.2] });
    expect(seats.get('organisation:ministry')).toEqual({ code: '756', spot: null });
    expect(seats.get('event:som')).toEqual({ code: '756', spot: null });
    expect(seats.get('country:xkx')).toEqual({ code: 'XKX', spot: null });
    expect([seats.get('organisation:nowhere'), seats.get('country:yug')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('makes one line of all relations between two spots, and says who is left out', () => {
    const ids = [
      'organisation:icmpd',
      'organisation:ministry',
      'organisation:nowhere',
      'place:vienna',
    ];
    const relation = (id: string, subject: string, object: string, group: string) => ({
      ...{ id, subject, object, group },
    });
    const picture = {
      nodes: ids.map((id) => ({ id, kind: 'ORGANISATION', name: id })),
      relations: [
        relation('1', ids[0] ?? '', ids[1] ?? '', 'SUBJECT'),
        relation('2', ids[1] ?? '', ids[0] ?? '', 'STEERING'),
        relation('3', ids[0] ?? '', ids[2] ?? '', 'STEERING'),
        relation('4', ids[0] ?? '', ids[3] ?? '', 'STEERING'),
      ],
    } as unknown as Subgraph;
    const { stops, links, unplaced } = symbolsOf(picture, seats);
    expect(links.map(({ group, relations }) => [group, relations])).toEqual([
      ['STEERING', ['1', '2']],
    ]);
    expect(unplaced.map(({ id }) => id)).toEqual(['organisation:nowhere']);
    expect(stops.map(({ entities }) => entities.length)).toEqual([2, 1]);
    const many = Array.from({ length: 151 }, () => links).flat();
    expect(fewestLinks(many, stops, ['organisation:nowhere'])).toEqual([]);
    expect(fewestLinks(many, stops, ['organisation:icmpd'])).toHaveLength(151);
  });
});

describe('what of the map is seen', () => {
  const [paper, stage] = [
    { width: 1000, height: 500 },
    { width: 800, height: 600 },
  ];
  const whole = wholeSight(paper, stage);

  it('is the whole in the middle, and never less than that', () => {
    expect(whole).toEqual({ scale: 0.8, x: 0, y: 100 });
    expect(zoomed(whole, 0.5, { x: 0, y: 0 }, paper, stage)).toEqual(whole);
    expect(panned(whole, { x: 500, y: 500 }, paper, stage)).toEqual(whole);
  });

  it('keeps what is under the pointer where it is, and what is revealed on screen', () => {
    const at = { x: 300, y: 280 };
    const before = { x: (at.x - whole.x) / whole.scale, y: (at.y - whole.y) / whole.scale };
    const near = zoomed(whole, 4, at, paper, stage);
    expect(toScreen(before, near).x).toBeCloseTo(300);
    expect(toScreen(before, near).y).toBeCloseTo(280);
    const corner = toScreen({ x: 990, y: 480 }, revealed(near, { x: 990, y: 480 }, paper, stage));
    expect(corner.x).toBeLessThanOrEqual(800);
    expect(corner.y).toBeLessThanOrEqual(600);
  });
});
