import type { TemplateResult } from 'lit';
import type { EntityKind } from '../../../domain/kinds.js';
import type { App } from '../../core/app.js';
import type { State } from '../../core/address/state.js';
import { words } from '../../core/words/words.js';
import { dateChip, kindsChip, oneOfChip, partsChip, sureChip } from '../../kit/filter-choices.js';

/** Kinds that can be partners. */
export const PARTNER_KINDS: readonly EntityKind[] = ['ORGANISATION', 'COUNTRY', 'DIALOGUE'];
/** Kinds of what partners share. */
export const SHARED_KINDS: readonly EntityKind[] = ['PROJECT', 'EVENT', 'DIALOGUE', 'FRAMEWORK'];

const LEASTS = [0, 1, 2, 3, 5, 10];
const ORDERS = ['shared', 'weight', 'name'] as const;

/** Chips that choose which partners are listed, and in what order. */
export function partnerFilters(app: App): readonly TemplateResult[] {
  const { state, change } = app;
  const { least, via, kinds, orders } = words.partners;
  const order = ORDERS.find((name) => name === state.sort) ?? 'shared';
  const chosen = <T extends string>(all: readonly T[], some: readonly string[]): readonly T[] =>
    all.filter((one) => some.includes(one));
  return [
    kindsChip(via, SHARED_KINDS, chosen(SHARED_KINDS, state.via), (next) => {
      change({ via: next });
    }),
    kindsChip(kinds, PARTNER_KINDS, chosen(PARTNER_KINDS, state.kinds), (next) => {
      change({ kinds: next });
    }),
    oneOfChip({
      name: 'least',
      label: `${least} ${words.partners.leasts(state.least)}`,
      usual: 1,
      choices: [...new Set([...LEASTS, state.least])].sort((a, b) => a - b),
      chosen: state.least,
      say: words.partners.leasts,
      choose: (next) => {
        change({ least: next });
      },
    }),
    partsChip(app),
    sureChip(app),
    dateChip(app, true),
    oneOfChip<(typeof ORDERS)[number]>({
      name: 'order',
      label: orders[order],
      usual: 'shared',
      choices: ORDERS,
      chosen: order,
      say: (name) => orders[name],
      choose: (sort) => {
        change({ sort });
      },
    }),
  ];
}

/** Whether fewer partners are listed than there may be. */
export function hasFilters({ via, kinds, least, minconf, on, changes }: State): boolean {
  const isNarrowed = via.length > 0 || PARTNER_KINDS.some((kind) => kinds.includes(kind));
  return isNarrowed || least > 1 || minconf > 0 || on !== null || changes.length > 0;
}
