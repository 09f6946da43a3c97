import { countriesCalled } from '../../../../domain/names/country-names.js';
import type { ActivityItems } from './activity-items.js';
import { countryOfId, introduceCountry } from './countries.js';
import { dataDocumentOf } from './introduce-project.js';
import type { Introduced, Organisations } from './organisations.js';
import { organisationId } from './ids.js';
import type { Run } from './run.js';
import { wholeNamed } from './whole-named.js';

/** Type of organisation: national government. */
const GOVERNMENT = '10';

/** A name that says of what somebody is a part is less sure than a field that would say so. */
const BY_NAME = 0.8;

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
  for (const part of [...organisations.introduced]) {
    const whole = wholeNamed(part.name);
    const object = whole === null ? null : await introduceWhole(whole, part, items, run);
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

async function introduceWhole(
  name: string,
  { type, locator }: Introduced,
  items: ActivityItems,
  run: Run,
): Promise<string | null> {
  const called = countriesCalled(name);
  if (called.length > 0) {
    const country = called.length === 1 ? countryOfId(called[0]?.id ?? '') : null;
    return country === null || type !== GOVERNMENT ? null : introduceCountry(country, items, run);
  }
  if (!run.survey.isWhole(name)) return null;
  const id = organisationId(null, name);
  const introduce = (): boolean => {
    const place = {
      matchBy: 'NAME',
      document: dataDocumentOf(items.activity, run),
      locator,
    } as const;
    return items.addEntity({ id, kind: 'ORGANISATION', name }, place) !== null;
  };
  return run.once(id, introduce) ? id : null;
}
