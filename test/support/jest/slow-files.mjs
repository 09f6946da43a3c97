/** A reporter of jest: names at the end of a run the test files that took long, longest first. */
const LONG_MS = 20_000;

export default class SlowFiles {
  onRunComplete(_contexts, { testResults }) {
    const slow = testResults
      .map(({ testFilePath, perfStats }) => ({ file: testFilePath, ms: perfStats.runtime }))
      .filter(({ ms }) => ms > LONG_MS)
      .sort((a, b) => b.ms - a.ms);
    if (slow.length === 0) return;
    process.stderr.write(`\nTest files that took over ${LONG_MS / 1000} seconds:\n`);
    for (const { file, ms } of slow)
      process.stderr.write(`${String(Math.round(ms / 1000)).padStart(6)} s  ${relative(file)}\n`);
  }
}

function relative(file) {
  return file.replace(`${process.cwd()}/`, '');
}
