import type { ActivityItems } from './activity-items.js';
import { codeListsIn } from './code-lists.js';
import type { Run } from './run.js';

const CODE = /^(\d{1,2})(?:\.(\d{1,2}|[a-d]))?(?:\.(\d{1,2}))?$/i;
const LAST_GOAL = 17;

/** What the parts of the Sustainable Development Goals are called, by how many numbers they have. */
const PARTS = [
  { type: 'UN goal', name: 'Sustainable Development Goal', list: 'UNSDG-Goals', role: 'goal' },
  { type: 'SDG target', name: 'SDG Target', list: 'UNSDG-Targets', role: 'target' },
  { type: 'SDG indicator', name: 'SDG indicator', list: 'UNSDG-Indicators', role: 'indicator' },
] as const;

/**
 * The id of a goal, target or indicator by its number, as the shipped data has them: `10.7` is
 * `framework:sdg-10-7`. One that the graph does not have is introduced as a part of the one above it.
 * Null when the code is none.
 */
export async function goalIn(code: string, items: ActivityItems, run: Run): Promise<string | null> {
  const [, goal, ...more] = CODE.exec(code.trim()) ?? [];
  if (goal === undefined || Number(goal) < 1 || Number(goal) > LAST_GOAL) return null;
  const numbers = [goal, ...more.filter(Boolean)].map((part) =>
    part.toLowerCase().replace(/^0+(?=\d)/, ''),
  );
  return goalOf(numbers, items, run);
}

async function goalOf(numbers: readonly string[], items: ActivityItems, run: Run): Promise<string> {
  const id = `framework:sdg-${numbers.join('-')}`;
  const part = PARTS[numbers.length - 1];
  if (part === undefined || (await run.isInGraph(id))) return id;
  const above = numbers.length === 1 ? null : await goalOf(numbers.slice(0, -1), items, run);
  run.once(id, () => {
    const document = codeListsIn(items, run);
    const number = numbers.join('.');
    const locator = `${part.list} ${number}`;
    const { type: frameworkType, role } = part;
    items.addWhereMissing(() => {
      items.addEntity(
        { id, kind: 'FRAMEWORK', name: `${part.name} ${number}`, fields: { frameworkType } },
        { matchBy: 'ID', document, locator },
      );
      if (above !== null) {
        items.addClaim({ subject: id, type: 'PART_OF', object: above, role, locator, document });
      }
    });
    return true;
  });
  return id;
}
