import { pickForPath } from '../../../src/explorer/core/address/path-ends.js';
import { pathsQuestion } from '../../../src/explorer/features/paths/paths-question.js';
import { START } from '../../../src/explorer/core/address/state.js';

const IOM = 'organisation:iom';
const ICRC = 'organisation:icrc';

describe('picking the ends of a path', () => {
  it('takes two picked one after the other as its beginning and its end', () => {
    expect(pickForPath({ from: null, to: null }, IOM)).toMatchObject({ from: IOM, to: null });
    expect(pickForPath({ from: IOM, to: null }, ICRC)).toEqual({ to: ICRC, path: 1 });
    expect(pickForPath({ from: null, to: IOM }, ICRC)).toEqual({ from: ICRC, path: 1 });
  });

  it('begins anew when both are there, and keeps an end that is picked again', () => {
    const both = { from: IOM, to: ICRC };
    expect(pickForPath(both, 'country:che')).toMatchObject({ from: 'country:che', to: null });
    expect(pickForPath(both, ICRC)).toEqual({});
  });
});

describe('the question for paths', () => {
  it('is not asked before there are two different ends', () => {
    expect(pathsQuestion({ ...START, from: IOM })).toBeNull();
    expect(pathsQuestion({ ...START, from: IOM, to: IOM })).toBeNull();
  });

  it('leaves out what is merely alleged, unless that is wanted', () => {
    const ends = { ...START, from: IOM, to: ICRC };
    expect(pathsQuestion(ends)?.statuses).not.toContain('CLAIMED');
    expect(pathsQuestion({ ...ends, claimed: 'show' })?.statuses).toContain('CLAIMED');
  });

  it('never avoids its own ends', () => {
    const asked = pathsQuestion({ ...START, from: IOM, to: ICRC, avoid: [IOM, 'country:che'] });
    expect(asked?.avoiding).toEqual(['country:che']);
  });
});
