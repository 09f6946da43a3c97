import type { Polarity } from '../../../../src/domain/claims/claim.js';
import { relationConfidence, type Testimony } from '../../../../src/domain/claims/confidence.js';

const says = (
  publisher: string,
  confidence: number,
  reliability = 1,
  polarity: Polarity = 'ASSERTS',
): Testimony => ({ publisher, confidence, reliability, polarity });

describe('the confidence of a relation', () => {
  it('is that of its only claim, times the reliability of the document', () => {
    expect(relationConfidence([says('IOM', 0.9)])).toBe(0.9);
    expect(relationConfidence([says('IOM', 0.9, 0.5)])).toBe(0.45);
  });

  it('grows when another publisher agrees: 1 − 0.1 × 0.6 = 0.94', () => {
    expect(relationConfidence([says('IOM', 0.9), says('Press', 0.8, 0.5)])).toBe(0.94);
  });

  it('does not grow when one publisher says it twice: its strongest claim counts', () => {
    expect(relationConfidence([says('IOM', 0.6), says('IOM', 0.9), says('IOM', 0.7)])).toBe(0.9);
  });

  it('counts a publisher once, however it is spelled', () => {
    const spelled = [
      'Ministry É',
      'Ministry É ',
      'ministry e',
      'Ministry\u00a0E\u0301',
      '“MINISTRY, É.”',
    ];
    expect(relationConfidence(spelled.map((publisher) => says(publisher, 0.95)))).toBe(0.95);
  });

  it('shrinks with each denial, also of one publisher: 0.9 × 0.5 × 0.8 = 0.36', () => {
    expect(
      relationConfidence([
        says('IOM', 0.9),
        says('Press', 0.5, 1, 'DENIES'),
        says('Press', 0.4, 0.5, 'DENIES'),
      ]),
    ).toBe(0.36);
  });

  it('is nothing without an assertion, and nothing after a sure denial', () => {
    expect(relationConfidence([])).toBe(0);
    expect(relationConfidence([says('Press', 0.5, 1, 'DENIES')])).toBe(0);
    expect(relationConfidence([says('IOM', 1), says('Press', 1, 1, 'DENIES')])).toBe(0);
  });

  it('is rounded to six decimals', () => {
    expect(relationConfidence([says('a', 1 / 3)])).toBe(0.333333);
  });
});
