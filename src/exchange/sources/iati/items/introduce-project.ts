import type { Activity } from '../activity/activity.js';
import type { FieldValue } from '../../../../domain/entity.js';
import { ActivityItems, type Introduction } from './activity-items.js';
import type { Draft } from './sound-entity.js';
import { slugOf } from './ids.js';
import { calledBy, titlesIn } from './names.js';
import type { Run } from './run.js';

/** The register of identifiers of activities. */
export const ACTIVITY_SCHEME = 'iati-activity';

/** The document that an activity is, and the project that it describes. */
export function introduceProject(activity: Activity, run: Run): ActivityItems {
  const items = new ActivityItems(activity);
  const { identifier, dataset, language, url, updated, fileDate } = activity;
  const publisher = reporterName(activity, run);
  items.addDocument({
    id: items.document,
    title: `IATI activity ${identifier}${dataset === null ? '' : ` (data set ${dataset})`}`,
    ...{ publisher, url, language, reliability: 1 },
    date: updated,
    retrieved: updated === null ? fileDate : null,
  });
  const data = dataDocumentOf(activity, run);
  run.once(data, () =>
    items.addDocument({
      id: data,
      title: `IATI activities of ${publisher}`,
      ...{ publisher, url: null, language: null, reliability: 1 },
      ...{ date: null, retrieved: fileDate },
    }),
  );
  const called = calledBy(titlesIn(activity.titles), language);
  const place: Introduction = {
    ...{ matchBy: 'CODE', document: items.document },
    locator: `activity ${identifier}`,
  };
  const draft: Omit<Draft, 'name'> = {
    ...{ id: items.project, kind: 'PROJECT' },
    names: called?.names ?? [],
    identifiers: [{ scheme: ACTIVITY_SCHEME, value: identifier }],
    fields: fieldsOf(activity),
  };
  const untitled = `IATI activity ${identifier}`;
  const titled = items.addEntity({ ...draft, name: called?.name ?? untitled }, place);
  if (titled === null) items.addEntity({ ...draft, name: untitled, names: [] }, place);
  return items;
}

/** The document that speaks of the organisations and themes which a reporter names. */
export function dataDocumentOf({ reporter }: Activity, run: Run): string {
  return `document:iati-data-${slugOf(reporter.ref ?? run.survey.namesOf(reporter)[0]?.text ?? '')}`;
}

export function reporterName({ reporter, language }: Activity, run: Run): string {
  return calledBy(run.survey.namesOf(reporter), language)?.name ?? reporter.ref ?? '';
}

function fieldsOf(activity: Activity): Record<string, FieldValue> {
  const { identifier, status, dates, budget } = activity;
  const { plannedStart = null, plannedEnd = null } = dates;
  return {
    iatiIdentifier: identifier,
    activityStatus: status,
    start: dates.actualStart ?? plannedStart,
    end: dates.actualEnd ?? plannedEnd,
    ...{ plannedStart, plannedEnd },
    ...(budget === null ? {} : { budget: budget.value, budgetCurrency: budget.currency }),
  };
}
