import { languageTag } from '../../../../domain/checks/read-language.js';
import { readText } from '../../../../domain/checks/read-text.js';
import { attributeOf, narrativesOf, type Element, type RawActivity } from '../element.js';
import type { RejectedItem } from '../../item.js';
import type { Activity, ActivityDates } from './activity.js';
import { DATES } from './codes.js';
import { Problems } from './problems.js';
import { partyOf, rolesOf } from './read-parties.js';
import { budgetOf } from './read-budget.js';
import { plannedOf, transactionsOf } from './read-payments.js';
import { eachOnce, relatedOf, scopesOf, subjectsOf } from './read-subjects.js';
import { dayIn } from './read-values.js';

/** What was understood of an activity, and what was not. Without an activity there is no more to say. */
export interface Understood {
  readonly activity: Activity | null;
  readonly rejected: readonly RejectedItem[];
}

/** Understands an activity of any version from 1.04 to 2.03. */
export function readActivity(raw: RawActivity): Understood {
  const { elements, place } = raw;
  const problems = new Problems(place, elements);
  const named = (name: string): Element[] => elements.filter((one) => one.name === name);
  const own = { name: 'iati-activity', attributes: raw.attributes, text: '', children: [] };
  const identifier = named('iati-identifier')[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
  const reporter = partyOf(named('reporting-org')[0] ?? null);
  if (identifier === '' || reporter === null) {
    const what = identifier === '' ? 'iati-identifier' : 'reporting-org';
    problems.add(null, `The activity has no ${what}.`, identifier);
    return { activity: null, rejected: problems.items };
  }
  const sound = readText('iati-identifier', identifier);
  if ('complaint' in sound) {
    problems.add(null, sound.complaint, identifier);
    return { activity: null, rejected: problems.items };
  }
  const transactions = named('transaction');
  const currency = attributeOf(own, 'default-currency');
  const subjects = (name: string) => [
    ...subjectsOf(named(name), 'activity', problems),
    ...subjectsOf(
      transactions.flatMap(({ children }) => children.filter((child) => child.name === name)),
      'transactions',
      problems,
    ),
  ];
  const activity: Activity = {
    ...{ place, identifier, reporter },
    titles: named('title').flatMap(narrativesOf),
    language: languageTag(attributeOf(own, 'xml:lang') ?? ''),
    status: attributeOf(named('activity-status')[0] ?? null, 'code'),
    dates: datesOf(named('activity-date'), problems),
    budget: budgetOf(named('budget'), currency, problems),
    updated: updatedOn(own, raw, problems),
    fileDate: raw.fileDate.modified,
    url: addressOf(own, named('activity-website'), identifier),
    dataset: attributeOf(own, 'dstore:dataset'),
    roles: rolesOf(named('participating-org'), problems),
    payments: [
      ...transactionsOf(transactions, currency, problems),
      ...plannedOf(named('planned-disbursement'), currency, problems),
    ],
    countries: eachOnce(subjects('recipient-country')),
    regions: eachOnce(subjects('recipient-region')),
    sectors: eachOnce(subjects('sector')),
    tags: eachOnce(subjects('tag')),
    scopes: scopesOf(named('humanitarian-scope'), problems),
    related: relatedOf(named('related-activity'), problems),
  };
  return { activity, rejected: problems.items };
}

/** Of several dates of one type the first. */
function datesOf(elements: readonly Element[], problems: Problems): ActivityDates {
  const dates: Partial<Record<keyof ActivityDates, string>> = {};
  for (const element of elements) {
    const type = attributeOf(element, 'type') ?? '';
    const date = DATES[type.toUpperCase()];
    if (date === undefined) {
      problems.add(element, `The type "${type}" of a date is none of 1 to 4.`);
      continue;
    }
    const given = attributeOf(element, 'iso-date') ?? narrativesOf(element)[0]?.text ?? null;
    const day = dayIn(given, element, problems);
    if (day !== null) dates[date] ??= day;
  }
  return dates;
}

function updatedOn(own: Element, { fileDate }: RawActivity, problems: Problems): string | null {
  const stated = attributeOf(own, 'last-updated-datetime') ?? fileDate.stated;
  return stated === null ? null : dayIn(stated, null, problems);
}

/** Where the activity can be read: as it says, or at d-portal where it comes from there. */
function addressOf(own: Element, websites: readonly Element[], identifier: string): string | null {
  const stated = [attributeOf(own, 'linked-data-uri'), websites[0]?.text.trim() ?? null];
  const address = stated.find((one) => one !== null && /^https?:\/\//i.test(one));
  if (address != null) return address;
  if (attributeOf(own, 'dstore:dataset') === null) return null;
  return `https://d-portal.org/ctrack.html#view=act&aid=${encodeURIComponent(identifier)}`;
}
