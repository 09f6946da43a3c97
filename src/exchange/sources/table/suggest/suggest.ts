import { invalidInput } from '../../../../domain/errors.js';
import { countriesCalled } from '../../../../domain/names/country-names.js';
import { PRESENT } from '../../../../domain/time/time-view.js';
import { findNamed } from '../../../../graph/read/find-by-name.js';
import type { Reading, SourceFile } from '../../source.js';
import type { EntityMapping, Mapping } from '../mapping/mapping.js';
import { openTable } from '../read/open-table.js';
import { tableIn, type Table } from '../read/table-body.js';
import { tableDocumentId } from '../rows/ids.js';
import { dateRules } from './date-rules.js';
import { leaveOut, tellRest } from './leave-out.js';
import { Plan } from './plan.js';
import { printJson } from './print-json.js';
import { profilesOf, type Profile } from './profile.js';
import { rowKindIn, type ToldKind } from './row-kind.js';
import { suggestedSheets, type SuggestedSheets } from './sheets.js';
import { suggestEntity, takeName } from './suggest-entity.js';
import { suggestRelations } from './suggest-relations.js';
import { tellingColumns } from './telling-columns.js';

/** What is given to a suggestion on the command line. */
export interface SuggestOptions {
  readonly encoding?: string | undefined;
  readonly sheet?: string | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
}

const MOST_ASKED = 12;

/**
 * A first mapping for a table as JSON, from its headers and values; comments tell what is unsure and
 * what is left out. It can be imported with as it is.
 */
export async function suggestMapping(
  file: SourceFile,
  options: SuggestOptions,
  engine: Reading['engine'],
): Promise<string> {
  const sheets = await openTable(file, options.encoding);
  const chosen = await suggestedSheets(file, sheets, options.sheet);
  const table = await tableIn(chosen.first, file.name, {});
  const plan = new Plan(await profilesOf(table));
  tellSheets(chosen, plan);
  leaveOut(plan);
  const told = toldKind(table, file, plan);
  const name = takeName(plan, told.kind);
  if (name === null) {
    throw invalidInput(
      `No column of ${file.name} looks like names. If row ${table.header.headerRow} is not its header, write a mapping with "headerRow"; docs/importing.md shows one.`,
    );
  }
  const entity = suggestEntity(plan, told, name);
  const same = await tellingColumns(table, entity, plan);
  const year = datesOf(entity)[0] ?? null;
  const known = (profile: Profile): Promise<number> => knownShare(profile, engine);
  const relations = await suggestRelations(plan, told.kind, year, known);
  const dates = dateRules(plan, datesOf(entity));
  tellRest(plan);
  const mapping: Mapping = {
    document: documentOf(file, chosen, options),
    sheet: chosen.alike.length > 1 ? [...chosen.alike] : (chosen.first.name ?? undefined),
    ...(chosen.alike.length > 1 ? chosen.header : table.header),
    dates,
    entity: { ...entity, ...same },
    relations,
  };
  const comments = [HEAD, ...plan.notes];
  return `${printJson({ '//': comments, ...mapping })}\n`;
}

const HEAD =
  'Suggested from headers and values: look it through. Keys that begin with // are comments. schema/table-mapping.schema.json says what may stand here.';

/** Says which sheets are read together, and which need a mapping of their own. */
function tellSheets({ alike, others }: SuggestedSheets, plan: Plan): void {
  if (alike.length > 1) plan.note(`Read together: ${alike.length} sheets with the same columns.`);
  for (const { name, isTable } of others) {
    plan.note(
      isTable
        ? `Left out: sheet "${name}" – other columns. For a mapping of its own: --suggest --sheet "${name}".`
        : `Left out: sheet "${name}" – no table.`,
    );
  }
}

/** What rows are about, by the header of names, the sheet, the file, then all headers. */
function toldKind(table: Table, file: SourceFile, plan: Plan): ToldKind {
  const { names } = table.columns;
  const title = names.filter((name) => /\b(?:title|titre|name|nom|intitul)/i.test(name));
  const told = rowKindIn([...title, table.sheet.name ?? '', file.name, names.join(' ')]);
  if (told !== null) return told;
  const isCountry = (plan.free[0]?.countries ?? 0) > 0.8;
  plan.note(
    'Unsure: what a row is. "kind" of the entity says it; see docs/data-model.md for kinds.',
  );
  return { kind: isCountry ? 'COUNTRY' : 'ORGANISATION', eventType: null };
}

/** A sheet that is named among others is a document of its own, so that theirs is not taken back. */
function documentOf(
  file: SourceFile,
  { first, others }: SuggestedSheets,
  { sheet, title, publisher, url, date }: SuggestOptions,
): NonNullable<Mapping['document']> {
  const isOwn = sheet !== undefined && others.some(({ isTable }) => isTable);
  const called = isOwn ? `${file.name}, sheet ${first.name ?? ''}` : file.name;
  const own = isOwn ? { id: tableDocumentId(file, first.name ?? '') } : {};
  return { ...own, title: title ?? called, publisher, url, date };
}

const DATE_FIELDS = ['start', 'end', 'adoptedOn', 'published', 'established'];

/** The columns of dates, the first of which says when it was. */
const datesOf = ({ fields = {} }: EntityMapping): string[] =>
  DATE_FIELDS.flatMap((field) => fields[field]?.column ?? []);

/** The share of some names of a column that the graph, or ISO 3166, has. */
async function knownShare({ texts }: Profile, engine: Reading['engine']): Promise<number> {
  const names = [...new Set(texts.flatMap((text) => text.split(/[;\n|,]/)))]
    .map((name) => name.trim())
    .filter((name) => name.length > 1)
    .slice(0, MOST_ASKED);
  let known = 0;
  for (const name of names) {
    const isCountry = countriesCalled(name).length > 0;
    if (isCountry || (await findNamed(engine, name, PRESENT)).length > 0) known += 1;
  }
  return names.length === 0 ? 0 : known / names.length;
}
