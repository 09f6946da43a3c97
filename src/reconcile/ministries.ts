import type { Entity } from '../domain/entity.js';
import { countriesMeant } from '../domain/names/country-names.js';
import { ministryCalled, type CalledMinistry } from '../domain/names/ministry.js';
import { words } from '../domain/names/words.js';
import { PRESENT } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { entityPage } from '../graph/read/entity-page.js';
import { someAtATime } from './at-a-time.js';
import type { NameMatch } from './compared-entity.js';
import type { Query } from './query.js';

/** The ministries that a name may mean by what they are for. */
export interface Ministries {
  readonly functions: readonly string[];
  /** True when all are those of the country that the text or another column names. */
  readonly located: boolean;
  readonly ids: ReadonlySet<string>;
}

/** How many are looked at: more of one country or of all countries tell nobody anything. */
const MOST = 50;
/** Columns that tell the country of a body. */
const COUNTRY_HINTS = ['country', 'PART_OF.out'];

/** For the very field in the very country; with other fields too; and where the country is not known. */
const LIKENESS = { same: 0.96, wider: 0.88, anywhere: 0.8 } as const;

/** What each query asks for where it names a ministry: `Innenministerium`, with a country beside it. */
export async function ministriesOf(
  engine: Pick<Engine, 'read'>,
  queries: readonly Query[],
): Promise<(Ministries | null)[]> {
  return someAtATime(queries, async (query) => {
    const asked = askedMinistry(query);
    return asked === null ? null : findMinistries(engine, asked);
  });
}

function askedMinistry({ text, kinds, hints }: Query): CalledMinistry | null {
  if (kinds?.includes('ORGANISATION') === false) return null;
  const called = ministryCalled(text);
  if (called === null || called.countries.length > 0) return called;
  const countries = hints
    .filter(({ property }) => COUNTRY_HINTS.includes(property))
    .flatMap(({ values }) => values.flatMap(countriesMeant));
  return { ...called, countries: [...new Set(countries)] };
}

async function findMinistries(
  engine: Pick<Engine, 'read'>,
  { functions, countries }: CalledMinistry,
): Promise<Ministries> {
  const of = {
    types: ['PART_OF', 'LOCATED_IN'],
    direction: 'OUT',
    to: { ids: countries },
  } as const;
  const rows = await engine.read(
    entityPage(
      {
        kinds: ['ORGANISATION'],
        fields: { functions: functions.slice(0, 1) },
        ...(countries.length === 0 ? {} : { linked: [of] }),
      },
      'NAME_ASC',
      { size: MOST, backward: false, key: null },
      PRESENT,
    ),
  );
  const found = rows.map(({ entity }) => entity).filter((entity) => isMinistry(entity, functions));
  const ids = new Set(found.map(({ id }) => id));
  return { functions, located: countries.length === 1, ids };
}

const functionsOf = ({ fields: { functions } }: Entity): readonly string[] =>
  typeof functions === 'object' && functions !== null ? functions : [];

/** A ministry by its subtype or its name, which is for all that is asked. */
function isMinistry(entity: Entity, functions: readonly string[]): boolean {
  const own = functionsOf(entity);
  const subtype = words(String(entity.fields['organisationSubtype'] ?? ''));
  return (
    functions.every((one) => own.includes(one)) &&
    (subtype.includes('ministry') || ministryCalled(entity.name) !== null)
  );
}

/** How well an entity is meant as a ministry; nothing where it is not. */
export function ministryMatch(asked: Ministries | null, entity: Entity): NameMatch[] {
  if (asked?.ids.has(entity.id) !== true) return [];
  const same = functionsOf(entity).length === asked.functions.length;
  const { name } = entity;
  if (!asked.located) return [{ likeness: LIKENESS.anywhere, exact: false, name }];
  return [{ likeness: same ? LIKENESS.same : LIKENESS.wider, exact: same, name }];
}
