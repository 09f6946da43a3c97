import type { LinkMark } from './relation-hints.js';

/** How a text can be endorsed, with the verb and the symbol of each. */
export const ACTION_TABLE = {
  endorsed: { verb: 'endorsed', mark: 'endorsed' },
  signed: { verb: 'signed', mark: 'signed' },
  ratified: { verb: 'ratified', mark: 'bound' },
  acceded: { verb: 'acceded to', mark: 'bound' },
  succeeded: { verb: 'succeeded to', mark: 'bound' },
  champion: { verb: 'champions', mark: 'champion' },
} as const satisfies Record<string, ActionInfo>;

export interface ActionInfo {
  /** "A ‹acceded to› B". */
  readonly verb: string;
  readonly mark: LinkMark;
}

export type Action = keyof typeof ACTION_TABLE;

export const ACTIONS = Object.keys(ACTION_TABLE) as Action[];

/** What is known of an action; undefined for none and for words that are none. */
export function actionInfo(action: string | null): ActionInfo | undefined {
  return action !== null && Object.hasOwn(ACTION_TABLE, action)
    ? ACTION_TABLE[action as Action]
    : undefined;
}
