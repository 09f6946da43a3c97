import { toDomainError } from '../../../src/engine/grafeo/errors.js';

describe('an error of the embedded engine', () => {
  it('that a statement took too long is a TIMEOUT that says what to do', () => {
    // As version 0.6.0 words it.
    const cause = Object.assign(
      new Error(
        'Query error: GRAFEO-Q003: timeout error: Query exceeded the 30s timeout\n   |\n  help: Increase the query timeout in the database configuration, or disable it',
      ),
      { gqlStatus: '22000' },
    );
    expect(toDomainError(cause)).toMatchObject({
      kind: 'TIMEOUT',
      message: expect.stringContaining('Ask for less') as string,
      cause,
    });
  });

  it('about our own text passes unchanged', () => {
    const mistake = Object.assign(new Error('GQLSTATUS 42001'), { gqlStatus: '42001' });
    expect(toDomainError(mistake)).toBe(mistake);
  });
});
