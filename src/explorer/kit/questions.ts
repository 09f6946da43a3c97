import type { Change } from '../core/address/state.js';
import type { words } from '../core/words/words.js';
import type { App } from '../core/app.js';

export interface OpeningQuestion {
  readonly name: keyof (typeof words)['opening']['questions'];
  readonly change: (app: App) => Change;
}

const ICMPD = 'organisation:icmpd';
const EU = 'organisation:eu';
const GCM = 'framework:gcm';

/** Where the cards of a first visit lead; the graph answers while a view of its own is missing. */
export const QUESTIONS: readonly OpeningQuestion[] = [
  {
    name: 'partners',
    // The closest partner comes first, its evidence unfolded.
    change: () => ({ view: 'partners', of: [ICMPD], sort: 'weight', open: [EU] }),
  },
  {
    name: 'linkages',
    change: ({ hasView }) =>
      hasView('linkages')
        ? {
            view: 'linkages',
            actors: ['dialogue:khartoum-process'],
            sort: 'vote',
          }
        : { of: [GCM], groups: ['COMMITMENT'], sel: GCM },
  },
  { name: 'date', change: () => ({ of: ['framework:jvap'], on: '2018-12-31' }) },
];
