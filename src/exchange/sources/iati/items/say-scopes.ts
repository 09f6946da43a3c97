import type { Scope } from '../activity/activity.js';
import type { ActivityItems } from './activity-items.js';
import { slugOf } from './ids.js';
import { dataDocumentOf } from './introduce-project.js';
import { calledBy } from './names.js';
import type { Run } from './run.js';
import { placeOf } from './say-places.js';

/** The registers of crises: GLIDE numbers of emergencies, and codes of humanitarian plans. */
const REGISTERS: Readonly<Record<string, string>> = { '1-2': 'glide', '2-1': 'humanitarian-plan' };

/** The emergencies that the project answers, as themes, and the appeals that it follows, as frameworks. */
export function sayScopes(items: ActivityItems, run: Run): void {
  for (const scope of items.activity.scopes) {
    const object = crisisOf(scope, items, run);
    if (object === null) continue;
    const place = placeOf(scope, 'humanitarian-scope');
    const type = scope.type === 'emergency' ? 'ADDRESSES' : 'ALIGNS_WITH';
    items.addClaim({ subject: items.project, type, object, ...place });
  }
}

function crisisOf(scope: Scope, items: ActivityItems, run: Run): string | null {
  const { code, names, type, vocabulary } = scope;
  const { reporter, language } = items.activity;
  const own = `${type}-of-${slugOf(reporter.ref ?? reporter.names[0]?.text ?? '')}`;
  const scheme = REGISTERS[vocabulary ?? ''] ?? own;
  const isEmergency = type === 'emergency';
  const id = `${isEmergency ? 'theme' : 'framework'}:${scheme}-${slugOf(code)}`;
  const called = calledBy(names, language);
  const coded = {
    name: isEmergency ? `Emergency ${code}` : `Humanitarian appeal ${code}`,
    names: [],
  };
  const kind = isEmergency
    ? ({ kind: 'THEME', fields: { themeType: 'emergency' } } as const)
    : ({ kind: 'FRAMEWORK', fields: { frameworkType: 'humanitarian appeal' } } as const);
  const introduce = (): boolean => {
    const entity = items.addEntity(
      { id, ...kind, ...(called ?? coded), identifiers: [{ scheme, value: code }] },
      {
        ...{ matchBy: 'CODE', document: dataDocumentOf(items.activity, run) },
        locator: `humanitarian-scope ${code}`,
      },
    );
    return entity !== null;
  };
  return run.once(id, introduce) ? id : null;
}
