import { Neo4jError } from 'neo4j-driver';
import { toDomainError, toOpenError } from '../../../src/engine/neo4j/errors.js';

const failure = (code: string, message = 'no'): Neo4jError =>
  new Neo4jError(message, code, '50N42', 'general processing exception');
const TARGET = { uri: 'neo4j://db:7687', user: 'reader', database: 'graph' };

describe('an error of Neo4j', () => {
  it.each([
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
    ['Neo.ClientError.Transaction.LockClientStopped', 'TIMEOUT'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TOO_COSTLY'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Cluster.NotALeader', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.Cluster.ReplicationFailure', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.Request.NoThreadsAvailable', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.Transaction.BookmarkTimeout', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.Transaction.MaximumTransactionLimitReached', 'STORE_UNAVAILABLE'],
    ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
    ['SessionExpired', 'STORE_UNAVAILABLE'],
  ])('with the code %s is a %s that keeps its cause', (code, kind) => {
    const cause = failure(code);
    expect(toDomainError(cause)).toMatchObject({ kind, cause });
  });

  it('about our own text passes unchanged', () => {
    const mistake = failure('Neo.ClientError.Statement.SyntaxError');
    expect(toDomainError(mistake)).toBe(mistake);
    expect(toOpenError(mistake, TARGET)).toBe(mistake);
  });
});

describe('an error at opening', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', 'refuses the user "reader". Check NEO4J_USER'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'refuses the user "reader"'],
    ['Neo.ClientError.Security.Forbidden', 'may not set up "graph" at neo4j://db:7687'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'has no database "graph". Check NEO4J_DATABASE'],
    ['ServiceUnavailable', 'No Neo4j answers at neo4j://db:7687. Start it'],
  ])('with the code %s says: %s', (code, sentence) => {
    const error = toOpenError(failure(code), TARGET);
    expect(error).toMatchObject({ kind: 'STORE_UNAVAILABLE' });
    expect(String(error)).toContain(sentence);
  });
});
