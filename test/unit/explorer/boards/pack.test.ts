import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import {
  boardText,
  emptyStep,
  MOST,
  type Board,
} from '../../../../src/explorer/core/board/board.js';
import { BoardFault } from '../../../../src/explorer/core/board/checks.js';
import { isPacked, packBoard, unpackBoard } from '../../../../src/explorer/core/board/pack.js';
import { readBoard } from '../../../../src/explorer/core/board/read-board.js';

const id = fc.stringMatching(/^[a-z]{3,9}:[a-z0-9][a-z0-9-]{0,12}$/);
const ownId = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const whole = fc.integer({ min: -5000, max: 5000 });
const words = fc.string({ unit: 'binary', maxLength: 40 });
const notes = fc.uniqueArray(fc.record({ id: ownId, x: whole, y: whole, text: words }), {
  maxLength: 4,
  selector: (note) => note.id,
});
const step = notes.chain((some) => {
  const ends = fc.oneof(
    id.map((entity) => ({ entity })),
    ...some.map(({ id: note }) => fc.constant({ note })),
  );
  return fc.record({
    title: words,
    caption: words,
    view: fc.constantFrom('', '?of=organisation:icmpd&on=2016'),
    positions: fc.dictionary(id, fc.tuple(whole, whole), { maxKeys: 4, noNullPrototype: true }),
    pinned: fc.array(id, { maxLength: 3 }),
    emphasis: fc.array(id, { maxLength: 3 }),
    notes: fc.constant(some),
    arrows: fc.array(fc.record({ id: ownId, from: ends, to: ends, label: words }), {
      maxLength: 3,
    }),
  });
});
const board: fc.Arbitrary<Board> = fc.record({
  title: words,
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
});

it('comes out of a file and of an address as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(board, async (one) => {
      expect(readBoard(boardText(one))).toEqual(one);
      const packed = await packBoard(one);
      expect(packed).toMatch(/^1\.[A-Za-z0-9_-]+$/);
      expect(await unpackBoard(packed)).toEqual(one);
    }),
    { numRuns: 25 },
  );
});

it('keeps whole pixels in an address, all of them in a file', async () => {
  const note = { id: 'n', x: 10.4, y: -3.6, text: '' };
  const one = { title: '', steps: [{ ...emptyStep('', ''), notes: [note] }] };
  expect(readBoard(boardText(one)).steps[0]?.notes).toEqual([note]);
  const { steps } = await unpackBoard(await packBoard(one));
  expect(steps[0]?.notes).toEqual([{ ...note, x: 10, y: -4 }]);
});

const file = (change: object, first: object = {}): string =>
  JSON.stringify({
    format: 'migration-governance-board',
    version: 1,
    title: 'A board',
    steps: [{ title: 'One', view: '', ...first }],
    ...change,
  });

const note = { id: 'a', x: 1, y: 2, text: 'Words' };
const REFUSED: Readonly<Record<string, readonly [text: string, reason: string, where: string]>> = {
  'no JSON': ['{', 'notJson', ''],
  'another file': ['{"type":"FeatureCollection"}', 'notBoard', ''],
  'a list': ['[]', 'notBoard', ''],
  'a later version': [file({ version: 2 }), 'newer', ''],
  'no version': [file({ version: undefined }), 'wrong', 'version'],
  'no steps': [file({ steps: [] }), 'wrong', 'steps'],
  'a step that is no object': [file({ steps: [3] }), 'wrong', 'steps[0]'],
  'a view that is an address': [
    file({}, { view: 'javascript:alert(1)' }),
    'wrong',
    'steps[0].view',
  ],
  'a note without a place': [
    file({}, { notes: [{ ...note, x: 'left' }] }),
    'wrong',
    'steps[0].notes[0].x',
  ],
  'a place out of bounds': [
    file({}, { notes: [{ ...note, y: 1e9 }] }),
    'wrong',
    'steps[0].notes[0].y',
  ],
  'two notes of one id': [file({}, { notes: [note, note] }), 'wrong', 'steps[0].notes'],
  'an arrow to a note that is not there': [
    file({}, { arrows: [{ id: 'x', from: { entity: 'country:ita' }, to: { note: 'b' } }] }),
    'wrong',
    'steps[0].arrows[0].to.note',
  ],
  'a position of nothing': [
    file({}, { positions: { '<b>': [1, 2] } }),
    'wrong',
    'steps[0].positions.<b>',
  ],
  'a position of three numbers': [
    file({}, { positions: { 'country:ita': [1, 2, 3] } }),
    'tooMuch',
    'steps[0].positions.country:ita',
  ],
  'too many steps': [
    file({ steps: Array.from({ length: MOST.steps + 1 }, () => ({})) }),
    'tooMuch',
    'steps',
  ],
  'too long a text': [
    file({}, { caption: 'x'.repeat(MOST.text + 1) }),
    'tooMuch',
    'steps[0].caption',
  ],
};

it.each(Object.entries(REFUSED))('refuses %s and says where', (_, [text, reason, where]) => {
  expect(() => readBoard(text)).toThrow(new BoardFault(reason as BoardFault['reason'], where));
});

it('drops what a board does not have', () => {
  expect(
    readBoard(file({ script: 'x' }, { onclick: 'x', notes: [{ ...note, html: 'x' }] })),
  ).toEqual({ title: 'A board', steps: [{ ...emptyStep('One', ''), notes: [note] }] });
});

it('refuses addresses that are no board, are damaged, or unpack to too much', async () => {
  const packed = (text: string): string => `1.${deflateRawSync(text).toString('base64url')}`;
  const good = await packBoard(readBoard(file({})));
  for (const text of [
    '',
    '1.',
    '2.abc',
    '1.%%%',
    good.slice(0, -6),
    packed('no JSON'),
    packed('[]'),
  ])
    await expect(unpackBoard(text)).rejects.toThrow(BoardFault);
  const bomb = packed(' '.repeat(5_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(unpackBoard(bomb)).rejects.toThrow(new BoardFault('tooMuch'));
  expect(isPacked(good)).toBe(true);
  expect(isPacked('https://example.org/board.json')).toBe(false);
});
