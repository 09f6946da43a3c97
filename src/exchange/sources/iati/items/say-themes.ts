import type { Subject } from '../activity/activity.js';
import { DAC_SECTORS } from '../lists/dac-sectors.js';
import type { ActivityItems } from './activity-items.js';
import { codeListsIn } from './code-lists.js';
import { goalIn } from './goals.js';
import { slugOf } from './ids.js';
import { dataDocumentOf } from './introduce-project.js';
import { calledBy } from './names.js';
import type { Run } from './run.js';
import { placeOf } from './say-places.js';

/** Lists of the Sustainable Development Goals among those of sectors, and of tags. */
const GOALS = { sector: ['7', '8', '9'], tag: ['2', '3'] } as const;
const DAC = ['1', '2'];
/** Codes of the DAC for what has no sector. */
const NO_SECTOR = ['998', '99810', '99820'];

/** What the project is about: sectors and tags as themes, goals as frameworks. */
export async function sayThemes(items: ActivityItems, run: Run): Promise<void> {
  for (const one of items.activity.sectors) await sayTheme(one, 'sector', items, run);
  for (const one of items.activity.tags) await sayTheme(one, 'tag', items, run);
}

async function sayTheme(
  one: Subject,
  element: 'sector' | 'tag',
  items: ActivityItems,
  run: Run,
): Promise<void> {
  const { code, vocabulary } = one;
  const list = vocabulary ?? '';
  const subject = items.project;
  const place = placeOf(one, `${element} ${list}`.trim());
  if (isIn(GOALS[element], list)) {
    const object = await goalIn(code, items, run);
    if (object === null) items.reject(`"${code}" is no goal, target or indicator.`, code);
    else items.addClaim({ subject, type: 'CONTRIBUTES_TO', object, ...place });
    return;
  }
  const isDac = element === 'sector' && DAC.includes(list);
  const object = isDac ? dacTheme(one, items, run) : listedTheme(one, element, items, run);
  if (object !== null) items.addClaim({ subject, type: 'ADDRESSES', object, ...place });
}

const isIn = (lists: readonly string[], list: string): boolean => lists.includes(list);

/** A theme for a purpose code of the DAC, with the category that it belongs to. */
function dacTheme(
  { code, names }: Pick<Subject, 'code' | 'names'>,
  items: ActivityItems,
  run: Run,
): string | null {
  if (NO_SECTOR.includes(code)) {
    run.count('sectors that name no subject');
    return null;
  }
  const name = DAC_SECTORS[code] ?? calledBy(names, items.activity.language)?.name;
  if (name === undefined || !/^\d+$/.test(code)) {
    items.reject(`The sector "${code}" is in no list of the DAC, and has no name.`, code);
    return null;
  }
  const id = `theme:dac-${code}`;
  const introduce = (): boolean => introduceDac({ id, code, name }, items, run);
  return run.once(id, introduce) ? id : null;
}

interface Coded {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

function introduceDac({ id, code, name }: Coded, items: ActivityItems, run: Run): boolean {
  const document = codeListsIn(items, run);
  const locator = `Sector ${code}`;
  const entity = items.addEntity(
    {
      ...{ id, kind: 'THEME', name, fields: { themeType: 'DAC sector' } },
      identifiers: [{ scheme: 'dac-sector', value: code }],
    },
    { matchBy: 'CODE', document, locator },
  );
  const category = code.slice(0, 3);
  if (entity !== null && code !== category && DAC_SECTORS[category] !== undefined) {
    const above = dacTheme({ code: category, names: [] }, items, run);
    if (above !== null) {
      items.addClaim({ subject: id, type: 'PART_OF', object: above, locator, document });
    }
  }
  return entity !== null;
}

/** A theme of another list: by its name, or by a code that is a word. */
function listedTheme(
  { code, vocabulary, names }: Subject,
  element: 'sector' | 'tag',
  items: ActivityItems,
  run: Run,
): string | null {
  const { language } = items.activity;
  const word = /\p{L}{5}/u.test(code) ? { name: code, names: [] } : null;
  const called = calledBy(names, language) ?? word;
  if (called === null) {
    run.count(`${element}s without a name`);
    return null;
  }
  const id = `theme:iati-${slugOf(called.name)}`;
  const introduce = (): boolean => {
    const entity = items.addEntity(
      { id, kind: 'THEME', ...called, fields: { themeType: element } },
      {
        ...{ matchBy: 'NAME', document: dataDocumentOf(items.activity, run) },
        locator: `${element} ${vocabulary ?? ''} ${code}`,
      },
    );
    return entity !== null;
  };
  return run.once(id, introduce) ? id : null;
}
