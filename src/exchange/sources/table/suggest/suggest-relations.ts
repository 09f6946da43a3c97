import type { EntityKind } from '../../../../domain/kinds.js';
import { relationTypeInfo, type RelationType } from '../../../../domain/relation-types.js';
import { countriesCalled } from '../../../../domain/names/country-names.js';
import type { PartyMapping, RelationMapping } from '../mapping/mapping.js';
import { headerSays, type HeaderWord } from './header-words.js';
import { takeMoney } from './money-columns.js';
import type { Plan } from './plan.js';
import type { Profile } from './profile.js';
import { separatorsOf } from './separators.js';

/** A column of names by its header, and what that says of the row, most fitting first. */
interface PartyRule {
  readonly header: HeaderWord;
  readonly types: readonly (readonly [type: RelationType, partyIs: 'from' | 'to'])[];
  readonly kinds: readonly EntityKind[];
}

const ACTORS: readonly EntityKind[] = ['ORGANISATION', 'COUNTRY'];

const RULES: readonly PartyRule[] = [
  { header: 'donor', types: [['FUNDS', 'from']], kinds: ACTORS },
  {
    header: 'participatingCountries',
    types: [
      ['PARTICIPATES_IN', 'from'],
      ['ACTIVE_IN', 'to'],
    ],
    kinds: ['COUNTRY'],
  },
  { header: 'implementer', types: [['IMPLEMENTS', 'from']], kinds: ACTORS },
  { header: 'organiser', types: [['ORGANISES', 'from']], kinds: ACTORS },
  { header: 'host', types: [['HOSTS', 'from']], kinds: ACTORS },
  { header: 'participants', types: [['PARTICIPATES_IN', 'from']], kinds: ACTORS },
  { header: 'membership', types: [['MEMBER_OF', 'to']], kinds: ['ORGANISATION', 'DIALOGUE'] },
  { header: 'parent', types: [['PART_OF', 'to']], kinds: ['ORGANISATION'] },
  {
    header: 'partner',
    types: [
      ['PARTNERS_WITH', 'from'],
      ['ORGANISES', 'from'],
      ['CONTRIBUTES_TO', 'from'],
    ],
    kinds: ACTORS,
  },
  { header: 'theme', types: [['ADDRESSES', 'to']], kinds: ['THEME'] },
  {
    header: 'country',
    types: [
      ['ACTIVE_IN', 'to'],
      ['LOCATED_IN', 'to'],
    ],
    kinds: ['COUNTRY'],
  },
];

/** Asks what share of the names in a column the graph has. */
export type KnownShare = (profile: Profile) => Promise<number>;

/** What rows say of two: columns of names and what their headers make of them. */
export async function suggestRelations(
  plan: Plan,
  kind: EntityKind,
  year: string | null,
  knownShare: KnownShare,
): Promise<RelationMapping[]> {
  const relations: RelationMapping[] = [];
  for (const rule of RULES) {
    const fits = fitting(rule, kind);
    if (fits === null) continue;
    for (const profile of plan.takeAll((one) => isColumnOf(rule, one))) {
      relations.push(relationOf(fits, partyOf(profile, rule.kinds)));
    }
  }
  for (const profile of plan.free.filter(mayBeNames)) {
    const relation = await byWhatIsKnown(profile, kind, knownShare);
    if (relation === null) continue;
    plan.take((one) => one === profile);
    plan.note(`Unsure: "${profile.column}" is taken for those who ${wordsOf(relation)}.`);
    relations.push(relation);
  }
  return withAmounts(plan, [...relations, ...crosses(plan, kind)], year);
}

const isColumnOf = ({ header, kinds }: PartyRule, one: Profile): boolean =>
  headerSays(header, one.column) &&
  mayBeNames(one) &&
  (kinds.length > 1 || kinds[0] !== 'COUNTRY' || one.countries > 0.5);

const mayBeNames = ({ numbers, dates, amounts, answers, addresses }: Profile): boolean =>
  Math.max(numbers, dates, amounts, addresses) < 0.5 && answers < 0.9;

type Fit = readonly [RelationType, 'from' | 'to'];

function fitting(
  { types, kinds }: Pick<PartyRule, 'types' | 'kinds'>,
  row: EntityKind,
): Fit | null {
  return (
    types.find(([type, side]) => {
      const { subjectKinds, objectKinds } = relationTypeInfo(type);
      const [ofParty, ofRow] =
        side === 'from' ? [subjectKinds, objectKinds] : [objectKinds, subjectKinds];
      return ofRow.includes(row) && kinds.every((kind) => ofParty.includes(kind));
    }) ?? null
  );
}

function partyOf(
  profile: Profile,
  [kind = 'ORGANISATION', ...orKinds]: readonly EntityKind[],
): PartyMapping {
  const separators = separatorsOf(profile, kind);
  return {
    column: profile.column,
    kind,
    ...(orKinds.length === 0 ? {} : { orKinds: [...orKinds] }),
    ...(separators === null ? {} : { separators: [...separators] }),
  };
}

function relationOf([type, side]: Fit, party: PartyMapping): RelationMapping {
  return side === 'from' ? { type, from: party, to: 'row' } : { type, from: 'row', to: party };
}

/** A column whose header says nothing and whose names the graph knows, or that are countries. */
async function byWhatIsKnown(
  profile: Profile,
  row: EntityKind,
  knownShare: KnownShare,
): Promise<RelationMapping | null> {
  const areCountries = profile.countries > 0.7;
  if (!areCountries && (await knownShare(profile)) < 0.4) return null;
  const kinds: readonly EntityKind[] = areCountries ? ['COUNTRY'] : ACTORS;
  const types = [
    ['PARTICIPATES_IN', 'from'],
    ['PARTNERS_WITH', 'from'],
    ['CONTRIBUTES_TO', 'from'],
  ] as const;
  const fit = fitting({ types, kinds }, row);
  return fit === null ? null : relationOf(fit, partyOf(profile, kinds));
}

const wordsOf = ({ type }: RelationMapping): string => {
  const { outLabel } = relationTypeInfo(type);
  return `"${outLabel}" the row`;
};

/** Columns of crosses whose headers are countries: a cross means that the country is meant. */
function crosses(plan: Plan, row: EntityKind): RelationMapping[] {
  const rule = RULES.find(({ header }) => header === 'participatingCountries');
  const fit = rule === undefined ? null : fitting(rule, row);
  if (fit === null) return [];
  const columns = plan.takeAll(
    ({ column, answers }) => answers > 0.9 && countriesCalled(column).length === 1,
  );
  return columns.map(({ column }) => ({
    ...relationOf(fit, { constant: column, kind: 'COUNTRY' }),
    when: { column, is: 'yes' },
  }));
}

/** Amounts stand with those who pay, where the row itself has no budget. */
function withAmounts(
  plan: Plan,
  relations: readonly RelationMapping[],
  year: string | null,
): RelationMapping[] {
  const donors = relations.find(({ type }) => type === 'FUNDS');
  if (donors === undefined) return [...relations];
  const money = takeMoney(plan);
  if (money === null) return [...relations];
  if (year === null) {
    plan.note(`Unsure: "${money.column}" – amounts need a year, and no column has dates.`);
    return [...relations];
  }
  const amounts = [{ ...money, year: { column: year } }];
  return relations.map((one) => (one === donors ? { ...one, amounts } : one));
}
