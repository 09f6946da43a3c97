import type { ActivityItems } from './activity-items.js';
import type { Organisations } from './organisations.js';
import type { Run } from './run.js';
import { statusOf } from './status-of.js';

const NUMBERS = { FUNDS: 1, ACCOUNTABLE_FOR: 2, EXTENDS: 3, IMPLEMENTS: 4 } as const;

/** Who is accountable for the project, extends and implements it. Who funds it is told with the money. */
export function sayRoles(items: ActivityItems, organisations: Organisations): void {
  const { activity, project } = items;
  const status = statusOf(activity);
  for (const { type, party } of activity.roles) {
    const subject = type === 'FUNDS' ? null : organisations.idOf(party);
    if (subject === null || !organisations.introduce(subject)) continue;
    const locator = `participating-org, role ${NUMBERS[type]}`;
    items.addClaim({ subject, type, object: project, locator }, status);
  }
}

/** How the project is related to others that the files or the graph know. */
export function sayRelated(items: ActivityItems, run: Run): void {
  for (const { identifier, kinship } of items.activity.related) {
    const other = run.survey.projectOf(identifier);
    if (other === null) {
      run.count('related activities that are not known');
      continue;
    }
    const [subject, object] = kinship === 'child' ? [other, items.project] : [items.project, other];
    const locator = `related-activity ${identifier}`;
    items.addClaim(
      kinship === 'parent' || kinship === 'child'
        ? { subject, type: 'PART_OF', object, role: 'programme component', locator }
        : { subject, type: 'RELATED_TO', object, role: kinship, locator },
    );
  }
}
