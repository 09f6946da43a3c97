import { fieldsOf, type EntityKind } from '../kinds.js';
import { nameKey } from '../names/merged-names.js';
import type { Name } from '../entity.js';
import { saidBy, type Said, type Testified } from './said.js';
import { partOf } from './properties.js';
import { bestValue, statedAs } from './settle-values.js';
import { settleNames } from './settle-names.js';
import { weighValues, weightOf } from './weigh-values.js';

/** Why an entity shows a value that a document gives, or does not. */
export const STATEMENT_OUTCOMES = {
  ONLY: { description: 'Shown: no document says otherwise.' },
  SUREST: { description: 'Shown: of the values that documents give it is the surest.' },
  LATEST: { description: 'Shown: others are as sure; this one stands in the later document.' },
  LISTED: { description: 'Shown: the property has several values.' },
  LESS_SURE: { description: 'Not shown: another value is surer.' },
  EARLIER: { description: 'Not shown: as sure as the value shown, which is in a later document.' },
  MISFIT: { description: 'Not shown: it lies before the start that is shown.' },
  DENIED: { description: 'Not shown: the document says that it is not so, or others do.' },
  OF_MERGED: {
    description:
      'Not shown: it was said of an entity that was merged into this one, which keeps its own value.',
  },
} as const;
export type StatementOutcome = keyof typeof STATEMENT_OUTCOMES;

const SHOWN: ReadonlySet<StatementOutcome> = new Set(['ONLY', 'SUREST', 'LATEST', 'LISTED']);

/** One value that a document gives to an entity, beside what the entity shows. */
export interface ValueStatement extends Said {
  /** How sure the value is, 0–1, with all independent publishers that give it. */
  readonly weight: number;
  readonly outcome: StatementOutcome;
  readonly chosen: boolean;
}

/** All that documents say of the values of an entity, property by property. */
export function statementsOf(kind: EntityKind, testified: readonly Testified[]): ValueStatement[] {
  const said = saidBy(testified);
  const parts = new Set(said.map(({ stated }) => partOf(stated)));
  return [...parts].flatMap((part) => {
    const own = said.filter(({ stated }) => partOf(stated) === part);
    const judge = judgeOf(kind, part, said);
    return own.map((one) => {
      const outcome = judge(one);
      const alike = own.filter((other) => sameText(one, other));
      return { ...one, weight: weightOf(alike), outcome, chosen: SHOWN.has(outcome) };
    });
  });
}

function sameText({ stated: a }: Said, { stated: b }: Said): boolean {
  return (
    a.property === b.property &&
    a.value === b.value &&
    a.language === b.language &&
    a.nameKind === b.nameKind
  );
}

type Judge = (said: Said) => StatementOutcome;

function judgeOf(kind: EntityKind, part: string, said: readonly Said[]): Judge {
  const field = fieldsOf(kind)[part];
  if (part === 'names') return nameJudge(said);
  if (part === 'identifiers' || field?.type === 'list') return listJudge(said, part);
  const first = field?.notBefore === undefined ? null : bestValue(said, field.notBefore);
  return singleJudge(statedAs(said, part), bestValue(said, part, first));
}

const asserts = ({ description }: Said): boolean => description.polarity === 'ASSERTS';

function singleJudge(said: readonly Said[], shown: string | null): Judge {
  const values = weighValues(said);
  const best = values.find(({ value }) => value === shown);
  return (one) => {
    const own = values.find(({ value }) => value === one.stated.value);
    if (own === undefined || !asserts(one)) return 'DENIED';
    if (own === best)
      return whyShown(
        own.weight,
        values.filter(({ isOwn }) => isOwn),
      );
    if (!own.isOwn) return 'OF_MERGED';
    if (best === undefined || own.weight > best.weight) return 'MISFIT';
    return own.weight === best.weight ? 'EARLIER' : 'LESS_SURE';
  };
}

function whyShown(weight: number, rivals: readonly { weight: number }[]): StatementOutcome {
  if (rivals.length === 1) return 'ONLY';
  return rivals.filter((rival) => rival.weight === weight).length > 1 ? 'LATEST' : 'SUREST';
}

function nameJudge(said: readonly Said[]): Judge {
  const names = said.filter(({ stated }) => stated.nameKind !== null);
  const shown = new Set(settleNames(names).map((name) => nameKey(undated(name))));
  return (one) => {
    const { value, language, nameKind } = one.stated;
    const name = { value, language, kind: nameKind ?? 'ALIAS', from: null, to: null };
    return asserts(one) && shown.has(nameKey(name)) ? 'LISTED' : 'DENIED';
  };
}

function undated(name: Name): Name {
  return { ...name, from: null, to: null };
}

function listJudge(said: readonly Said[], part: string): Judge {
  return (one) => {
    const values = weighValues(statedAs(said, one.stated.property));
    const own = values.find(({ value }) => value === one.stated.value);
    if (own === undefined || !asserts(one)) return 'DENIED';
    return part === 'identifiers' || own.isOwn ? 'LISTED' : 'OF_MERGED';
  };
}
