import type { Activity } from '../activity/activity.js';
import type { Item } from '../../item.js';
import { ActivityItems } from './activity-items.js';
import { Organisations } from './organisations.js';
import type { Run } from './run.js';
import { sayMoney } from './say-money.js';
import { sayPlaces } from './say-places.js';
import { sayRelated, sayRoles } from './say-roles.js';
import { sayScopes } from './say-scopes.js';
import { sayThemes } from './say-themes.js';
import { sayWholes } from './say-wholes.js';

/** All that an activity says, after its document and project: claims, with the entities they name. */
export async function sayActivity(activity: Activity, run: Run): Promise<readonly Item[]> {
  const items = new ActivityItems(activity);
  const organisations = new Organisations(items, run);
  sayMoney(items, organisations, run);
  sayRoles(items, organisations);
  await sayPlaces(items, run);
  await sayThemes(items, run);
  sayScopes(items, run);
  sayRelated(items, run);
  await sayWholes(items, organisations, run);
  items.addEnd();
  return items.list;
}
