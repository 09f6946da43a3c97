import type { Subject } from '../activity/activity.js';
import { DAC_REGIONS } from '../lists/dac-regions.js';
import type { ActivityItems } from './activity-items.js';
import { codeListsIn } from './code-lists.js';
import { countryOfCode, introduceCountry } from './countries.js';
import { slugOf } from './ids.js';
import { dataDocumentOf } from './introduce-project.js';
import { calledBy } from './names.js';
import type { Run } from './run.js';

/** Codes that name no place: developing countries as such, and the world. */
const NOWHERE = ['998', '001'];
const EVERYWHERE = /^(?:global|world|world-?wide|international|unspecified|not specified|other)$/i;

const areas = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** In which countries and regions the project is active. */
export async function sayPlaces(items: ActivityItems, run: Run): Promise<void> {
  const { countries, regions } = items.activity;
  for (const one of countries) {
    const place = await countryOf(one, items, run);
    if (place !== null) sayActive(items, place, one, 'recipient-country');
  }
  for (const one of regions) {
    const place = NOWHERE.includes(one.code) ? null : regionOf(one, items, run);
    if (place !== null) sayActive(items, place, one, 'recipient-region');
    else if (NOWHERE.includes(one.code)) run.count('regions that name no place');
  }
}

function sayActive(items: ActivityItems, object: string, subject: Subject, element: string): void {
  const type = 'ACTIVE_IN';
  items.addClaim({ subject: items.project, type, object, ...placeOf(subject, element) });
}

/** Where a subject stands in the activity, and how much of it is about it. */
export function placeOf({ code, percentage, of }: Subject, element: string) {
  return {
    locator: of === 'activity' ? `${element} ${code}` : `transactions, ${element} ${code}`,
    note: percentage === null ? null : `${percentage} %`,
  };
}

async function countryOf({ code }: Subject, items: ActivityItems, run: Run) {
  const country = countryOfCode(code);
  if (country !== null) return introduceCountry(country, items, run);
  items.reject(`The recipient-country "${code}" is no country of ISO 3166-1.`, code);
  return null;
}

function regionOf(region: Subject, items: ActivityItems, run: Run): string | null {
  const { code, vocabulary, names } = region;
  if (vocabulary === '99') return ownRegion(region, items, run);
  const isUn = vocabulary === '2';
  const name = isUn ? areas.of(code.padStart(3, '0')) : DAC_REGIONS[code];
  const called = name ?? calledBy(names, items.activity.language)?.name;
  if (called === undefined || !/^\d+$/.test(code)) {
    items.reject(`The recipient-region "${code}" is in no list of regions.`, code);
    return null;
  }
  const value = isUn ? code.padStart(3, '0') : code;
  const scheme = isUn ? 'm49' : 'dac-region';
  const id = `place:${scheme}-${value}`;
  const introduce = (): boolean => {
    const document = codeListsIn(items, run);
    const entity = items.addEntity(
      {
        ...{ id, kind: 'PLACE', name: called.replace(/, regional$/, ''), fields: REGION },
        identifiers: [{ scheme, value }],
      },
      { matchBy: 'CODE', document, locator: `Region ${value}` },
    );
    return entity !== null;
  };
  return run.once(id, introduce) ? id : null;
}

const REGION = { placeType: 'region' };

/** A region of a list of the reporter's own, by its name. */
function ownRegion({ code, names }: Subject, items: ActivityItems, run: Run): string | null {
  const called = calledBy(names, items.activity.language);
  if (called === null || EVERYWHERE.test(called.name)) {
    run.count('regions that name no place');
    return null;
  }
  const id = `place:iati-${slugOf(called.name)}`;
  const introduce = (): boolean => {
    const document = dataDocumentOf(items.activity, run);
    const entity = items.addEntity(
      { id, kind: 'PLACE', ...called, fields: REGION },
      { matchBy: 'NAME', orKinds: ['COUNTRY'], document, locator: `recipient-region ${code}` },
    );
    return entity !== null;
  };
  return run.once(id, introduce) ? id : null;
}
