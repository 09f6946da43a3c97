import type { GraphData } from '../../../../src/explorer/drawing/graph-data.js';
import { lineCounts } from '../../../../src/explorer/drawing/line-counts.js';
import { composeScene } from '../../../../src/explorer/drawing/scene.js';

const measure = (text: string): number => text.length * 7;
const node = (id: string, members?: readonly string[]) => ({
  ...{ id, kind: 'COUNTRY' as const, name: id, shortName: '', acronym: null },
  ...(members === undefined ? {} : { members }),
});
const relation = (at: number, subject: string, object: string) => ({
  ...{ id: `relation:${at}`, type: 'MEMBER_OF', label: 'is member of', subject, object },
  ...({ group: 'BELONGING', status: 'ACTUAL', vote: null } as const),
  ...{ confidence: 0.9, validFrom: null, validTo: null, possible: false },
});
const picture: GraphData = {
  nodes: [node('group:eu', ['country:deu', 'country:ita']), node('body'), node('other')],
  relations: [
    ...[relation(1, 'group:eu', 'body'), relation(2, 'group:eu', 'body')],
    ...[
      relation(3, 'group:eu', 'other'),
      relation(4, 'body', 'other'),
      relation(5, 'other', 'body'),
    ],
  ],
};
const filters = { hiddenKinds: new Set<string>(), hiddenGroups: new Set<string>() };

describe('the numbers on lines of groups', () => {
  const scene = composeScene(picture, { ...filters, minConfidence: 0, sizeBy: 'LINKS' }, measure);
  const placed = new Map([
    ['group:eu', { x: 0, y: 0, radius: 8 }],
    ['body', { x: 200, y: 0, radius: 8 }],
    ['other', { x: 0, y: 200, radius: 8 }],
  ]);
  const counted = { scene, bends: new Map<string, number>(), measure };

  it('count relations where there are several, at the middle of the line', () => {
    expect(lineCounts(counted, placed, []).map(({ text, at }) => [text, at.x, at.y])).toEqual([
      ['2', 100, 0],
    ]);
  });

  it('stand on no label', () => {
    const label = { left: 90, right: 130, top: -6, bottom: 6 };
    expect(lineCounts(counted, placed, [label])).toEqual([]);
  });
});
