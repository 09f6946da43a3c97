import { hasRole } from '../../domain/access.js';
import type { Curator } from '../../graph/curate/curate.js';
import type { Context } from '../context.js';

/** What an editor records counts at once; what a contributor records waits for a review. */
export function curatorOf({ principal }: Context): Curator {
  return {
    by: principal?.name ?? null,
    state: hasRole(principal, 'EDITOR') ? 'ACCEPTED' : 'PROPOSED',
  };
}
