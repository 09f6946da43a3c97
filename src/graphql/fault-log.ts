import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';
import type { ReportFault } from './errors.js';

/** Where faults are written. */
interface Log {
  error(fields: object, message: string): void;
}

/** What resolvers share, with the log of the request. */
export interface LoggedContext extends Context {
  readonly log: Log;
}

/** Writes faults into the log of the request they happened in. */
export class FaultLog {
  readonly #logs = new WeakMap<object, Log>();

  /** @param log for faults of no request. */
  constructor(private readonly log: Log) {}

  /** Notes for each error whose it is, before it is reported. */
  readonly plugin: ApolloServerPlugin<LoggedContext> = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) this.#logs.set(error, contextValue.log);
      },
    }),
  };

  readonly report: ReportFault = (reference, cause, error) => {
    const log = this.#logs.get(error) ?? this.log;
    log.error({ reference, err: cause }, 'a field failed');
  };
}
