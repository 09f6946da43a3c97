import { fieldsOf, KINDS, ENTITY_KINDS, type EntityKind } from '../../../src/domain/kinds.js';
import { RELATION_GROUPS } from '../../../src/domain/relation-groups.js';
import { RELATION_TYPE_NAMES, relationTypeInfo } from '../../../src/domain/relation-types.js';
import { readPage, tableUnder } from '../../support/markdown.js';

/** Kinds as the tables write them: `any`, `actors`, `any but Theme, Place`, else their names. */
function kindsText(kinds: readonly EntityKind[]): string {
  const label = (kind: EntityKind): string => KINDS[kind].label;
  const missing = ENTITY_KINDS.filter((kind) => !kinds.includes(kind));
  if (missing.length === 0) return 'any';
  if (missing.length <= 3) return `any but ${missing.map(label).join(', ')}`;
  const actors = ENTITY_KINDS.filter((kind) => KINDS[kind].actor);
  if (!actors.every((kind) => kinds.includes(kind))) return kinds.map(label).join(', ');
  const rest = ENTITY_KINDS.filter((kind) => kinds.includes(kind) && !actors.includes(kind));
  return ['actors', ...rest.map(label)].join(', ');
}

describe('docs/data-model.md', () => {
  it('lists the kinds with what they are and their fields', async () => {
    const rows = tableUnder(await readPage('docs/data-model.md'), '## Kinds of entity');
    expect(rows).toEqual(
      ENTITY_KINDS.map((kind) => [
        `**${KINDS[kind].label}**`,
        KINDS[kind].description,
        KINDS[kind].actor ? 'yes' : '',
        Object.keys(fieldsOf(kind))
          .map((field) => `\`${field}\``)
          .join(', '),
      ]),
    );
  });

  it('lists the roles of parts', async () => {
    const page = await readPage('docs/data-model.md');
    const [, list = ''] = /`PART_OF` takes a role from a list: ([^.]+)\./.exec(page) ?? [];
    expect(list.split(', ')).toEqual(relationTypeInfo('PART_OF').roles);
  });

  it('lists the types that are acts', async () => {
    const page = await readPage('docs/data-model.md');
    const [, list = ''] = /holds until an end is stated: ([^.]+)\./.exec(page) ?? [];
    const acts = RELATION_TYPE_NAMES.filter((type) => relationTypeInfo(type).nature === 'act');
    expect(list).toBe(acts.map((type) => `\`${type}\``).join(', '));
  });

  it('lists the groups of relation types', async () => {
    const rows = tableUnder(await readPage('docs/data-model.md'), '### Groups');
    expect(rows).toEqual(Object.entries(RELATION_GROUPS).map(([name, text]) => [name, text]));
  });

  it('lists the relation types as the registry has them', async () => {
    const rows = tableUnder(await readPage('docs/data-model.md'), '### All types');
    expect(rows).toEqual(
      RELATION_TYPE_NAMES.map((type) => {
        const { outLabel, inLabel, group, description, ...info } = relationTypeInfo(type);
        const marks = [
          ...(info.symmetric === true ? ['symmetric'] : []),
          ...(info.properties ?? []).map((property) => `\`${property}\``),
        ];
        const from = kindsText(info.subjectKinds);
        const to = kindsText(info.objectKinds);
        const meaning = marks.length === 0 ? description : `${description} (${marks.join(', ')})`;
        return [`\`${type}\``, group, `${outLabel} / ${inLabel}`, from, to, meaning];
      }),
    );
  });
});
