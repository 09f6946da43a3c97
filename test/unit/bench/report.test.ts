import { readFile } from 'node:fs/promises';
import { withTable } from '../../../bench/peer/report/page.js';
import type { Results } from '../../../bench/peer/report/results.js';
import { report } from '../../../bench/peer/report/tables.js';
import { TOO_SLOW } from '../../../bench/peer/timing.js';

const timing = (p50: number) => ({ count: 30, p50, p95: p50 * 2 });

const results: Results = {
  size: 'S',
  date: '2026-01-01',
  machine: '2 cores',
  load: ['0.1', '2.1'],
  latency: {
    W1: { A: timing(8), B: timing(2), C: timing(2), D: timing(4), E: timing(3) },
    W6: { A: timing(2), B: timing(1), C: timing(1), D: timing(4) },
    W13: { A: { error: TOO_SLOW }, B: timing(8), C: timing(1), D: { error: 'no such order' } },
  },
  answers: [
    { workload: 'W1', side: 'D', asked: 5, right: 5, problem: null },
    { workload: 'W6', side: 'D', asked: 5, right: 4, problem: 'total 4 instead of 5' },
  ],
  readyMs: { D: 1500 },
  memoryMb: { D: 180 },
};

describe('the report of bench:peer', () => {
  const text = report(results);

  it('says how many times as long A takes, and how far D is from the floor', () => {
    expect(text).toMatch(/\| W1 ten organisations \|.*\| 2\.00 \| 1\.00 \|/);
    expect(text).toMatch(/\| W6 how many organisations \|.*\| 0\.50 \| 2\.00 \|/);
  });

  it('takes the geometric mean over what both answer, and counts where D is slower', () => {
    expect(text).toContain(
      'over the 2 rows that both answer: 1.00. D is slower than A on 1 of them',
    );
  });

  it('shows what failed or took too long, and what was wrong', () => {
    expect(text).toMatch(/\| W13 .*\| over 60 s \|.*\| failed \|/);
    expect(text).toContain('W6, D: 4 of 5 right. `total 4 instead of 5`');
  });

  it('goes between the marks of the page and leaves the rest', async () => {
    const page = await readFile('docs/performance.md', 'utf8');
    const [first, second] = [withTable(page, 'one'), withTable(withTable(page, 'two'), 'one')];
    expect(first).toBe(second);
    expect(first).toContain('\n\none\n\n');
    expect(first).toContain('## Aims that are not reached');
    expect(() => withTable('# Another page', 'one')).toThrow('lost the marks');
  });
});
