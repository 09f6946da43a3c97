import { Pace } from '../../../../src/explorer/drawing/pace.js';

function watch(lines: number, symbols: number, gaps: readonly number[]): string[] {
  const told: string[] = [];
  const pace = new Pace(
    () => told.push('hide lines'),
    () => told.push('too many'),
  );
  let now = 10_000;
  for (const gap of gaps)
    pace.tick({ lines: { length: lines }, nodes: { size: symbols } }, (now += gap));
  return told;
}
const frames = (count: number, gap: number): number[] => Array.from({ length: count }, () => gap);

it('leaves out lines of a movement that is slow, and then says that symbols are too many', () => {
  expect(watch(5000, 2000, frames(10, 100))).toEqual(['hide lines', 'too many']);
});

it('lets a smooth movement be, and one slow frame among quick ones', () => {
  expect(watch(5000, 2000, frames(60, 16))).toEqual([]);
  expect(watch(5000, 2000, [...frames(3, 100), 16, ...frames(3, 100)])).toEqual([]);
});

it('never blames a small picture, nor a pause', () => {
  expect(watch(100, 60, frames(20, 100))).toEqual([]);
  expect(watch(5000, 2000, frames(20, 3000))).toEqual([]);
});
