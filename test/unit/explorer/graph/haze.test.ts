import { hazeOf } from '../../../../src/explorer/drawing/haze.js';

describe('the haze of dense parts', () => {
  const places = new Map([
    ...Array.from({ length: 400 }, (_, at): [string, { x: number; y: number }] => [
      ...([`left ${at}`, { x: 0, y: at / 20 }] as const),
    ]),
    ...Array.from({ length: 400 }, (_, at): [string, { x: number; y: number }] => [
      ...([`right ${at}`, { x: 800, y: at / 20 }] as const),
    ]),
    ['far', { x: 0, y: 2000 }],
    ['away', { x: 800, y: 2000 }],
  ]);
  const felt = Array.from({ length: 400 }, (_, at) => ({
    ...{ id: `line ${at}`, source: `left ${at}`, target: `right ${at}` },
  }));
  const alone = { id: 'alone', source: 'far', target: 'away' };

  it('lies where many lines run together, and nowhere else', () => {
    const haze = hazeOf([...felt, alone], places);
    expect(haze.get('alone')).toBeUndefined();
    for (const { id } of felt) expect(haze.get(id)).toBeCloseTo(1);
  });

  it('is not there in a picture that can be read', () => {
    expect(hazeOf(felt.slice(0, 200), places).size).toBe(0);
  });
});
