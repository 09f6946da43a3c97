import { countriesCalled } from '../../../../domain/names/country-names.js';
import { ministryCalled } from '../../../../domain/names/ministry.js';
import type { ActivityItems } from './activity-items.js';
import { countryOfId, introduceCountry } from './countries.js';
import { dataDocumentOf } from './introduce-project.js';
import type { Introduced, Organisations } from './organisations.js';
import { organisationId } from './ids.js';
import type { Run } from './run.js';
import { BY_NAME } from './sound-entity.js';
import { wholeNamed } from './whole-named.js';

/** Type of organisation: national government. */
const GOVERNMENT = '10';

/**
 * Of what the organisations are a part that this activity was the first to name: publishers write
 * `Sweden - Migration Agency` and `European Commission - Humanitarian Aid`. A body of a national
 * government is a part of its country; else the whole is one of which the files name another part
 * too, or which they name itself.
 */
export async function sayWholes(
  items: ActivityItems,
  organisations: Organisations,
  run: Run,
): Promise<void> {
  const within = { items, organisations, run };
  // Grows meanwhile: a whole may be a part itself.
  for (const part of organisations.introduced) {
    const whole = wholeNamed(part.name);
    const object = whole === null ? null : await introduceWhole(whole, part, within);
    if (object === null) continue;
    items.addClaim({
      ...{ subject: part.id, type: 'PART_OF', object, confidence: BY_NAME },
      document: dataDocumentOf(items.activity, run),
      locator: part.locator,
      note: 'Its name begins with that of the whole',
    });
    run.count('organisations that are a part by their name');
  }
}

interface Within {
  readonly items: ActivityItems;
  readonly organisations: Organisations;
  readonly run: Run;
}

/** The id of a whole of this name, which is introduced; null where the name is none of one. */
async function introduceWhole(
  name: string,
  part: Introduced,
  within: Within,
): Promise<string | null> {
  const called = countriesCalled(name);
  if (called.length === 0) return introduceBody(name, part, within);
  const country = called.length === 1 ? countryOfId(called[0]?.id ?? '') : null;
  const isPublic = country !== null && part.type === GOVERNMENT;
  return isPublic ? introduceCountry(country, within.items, within.run) : null;
}

function introduceBody(
  name: string,
  { locator }: Introduced,
  { items, organisations, run }: Within,
): string | null {
  const party = run.survey.partyCalled(name);
  if (party !== null) {
    const id = organisations.idOf(party);
    return id !== null && organisations.introduce(id) ? id : null;
  }
  // A ministry without its country may be anybody's.
  if (!run.survey.hasParts(name) || ministryCalled(name) !== null) return null;
  const id = organisationId(null, name);
  const place = {
    matchBy: 'NAME',
    document: dataDocumentOf(items.activity, run),
    locator,
  } as const;
  const introduce = (): boolean =>
    items.addEntity({ id, kind: 'ORGANISATION', name }, place) !== null;
  return run.once(id, introduce) ? id : null;
}
