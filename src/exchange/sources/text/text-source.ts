import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cleanClaim } from '../../../domain/checks/clean-claim.js';
import { cleanDocument } from '../../../domain/checks/clean-document.js';
import { accepted } from '../../../domain/checks/cleaning.js';
import type { ClaimInput } from '../../../domain/claims/claim.js';
import type { DocumentInput } from '../../../domain/claims/document.js';
import { invalidInput } from '../../../domain/errors.js';
import { relationTypeInfo } from '../../../domain/relation-types.js';
import type { Item } from '../item.js';
import type { Source, SourceFile } from '../source.js';
import { analyse, type Analysis } from './analysis.js';
import { readText } from './read-text.js';
import type { FoundRelation } from './relations/found-relation.js';

const OPTIONS = z.object({
  documentUrl: z.string().optional(),
  documentTitle: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  encoding: z.string().optional(),
  json: z.boolean().optional(),
});

type Options = z.infer<typeof OPTIONS>;

/** Running text: what it says of entities of the graph, proposed for a person to look at. */
export const textSource: Source<Options> = {
  options: OPTIONS,
  completes: false,
  async print(files, options, { engine }) {
    requireOneDocument(files, options);
    if (options.json !== true) return null;
    const answers = [];
    for (const file of files) {
      const text = await readText(file, options.encoding);
      answers.push(answerOf(text, await analyse(engine, text)));
    }
    return `${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`;
  },
  async *read(files, options, reading) {
    requireOneDocument(files, options);
    for (const [at, file] of files.entries()) {
      const text = await readText(file, options.encoding);
      const document = documentOf(file, text, options);
      const found = await analyse(reading.engine, text);
      reading.onCount('mentions', found.mentions.length);
      reading.onCount('relations', found.relations.length);
      reading.onCount('names that the graph does not know', found.candidates.length);
      yield { item: 'document', place: { file: file.name, at: 'char 0' }, document };
      yield* claimsOf(file, document, found);
      reading.onProgress(at + 1, files.length);
    }
  },
};

function requireOneDocument(files: readonly SourceFile[], options: Options): void {
  const { documentUrl, documentTitle } = options;
  if (files.length < 2 || (documentUrl ?? documentTitle) === undefined) return;
  throw invalidInput('--document-url and --document-title are for one text. Give them one by one.');
}

/** The answer of `--json`: places count Unicode code points, the end not included. */
function answerOf(text: string, { mentions, relations, candidates }: Analysis) {
  const points = Array.from(text);
  return {
    mentions: mentions.map(({ entityId, start, end }) => ({
      ...{ entityId, start, end, surface: points.slice(start, end).join('') },
    })),
    relations: relations.map(({ subject, type, object, start, end, confidence }) => ({
      ...{ subject, type, object, start, end, confidence },
    })),
    candidates: candidates.map(({ name, acronym, start, end }) => ({
      ...{ name, acronym, start, end },
    })),
  };
}

function documentOf(file: SourceFile, text: string, options: Options): DocumentInput {
  const { documentUrl: url = null, documentTitle, publisher = null, date = null } = options;
  const digest = createHash('sha256')
    .update(url ?? text)
    .digest('hex')
    .slice(0, 16);
  const title = documentTitle ?? (file.name === '-' ? 'Text from standard input' : file.name);
  return accepted(
    cleanDocument({
      ...{ id: `document:text-${digest}`, title, publisher, url, date },
      ...{ retrieved: null, language: null, reliability: 1 },
    }),
    'document',
  );
}

function* claimsOf(
  file: SourceFile,
  document: DocumentInput,
  { relations }: Analysis,
): Generator<Item> {
  for (const relation of relations) {
    const at = `char ${relation.start}`;
    const claim = cleanClaim(claimOf(relation, document.id, at)).value;
    yield { item: 'claim', place: { file: file.name, at }, claim, proposed: true };
  }
}

function claimOf(relation: FoundRelation, document: string, locator: string): ClaimInput {
  const { subject, type, object, pattern, planned, confidence } = relation;
  const { role = null, action = null, note } = pattern;
  return {
    key: { subject, type, object, role, action, vote: null },
    status: planned ? 'PLANNED' : 'ACTUAL',
    ...datesOf(relation),
    ...{ dateBasis: 'STATED', amounts: [], document, locator, note },
    ...{ polarity: 'ASSERTS', confidence, method: 'EXTRACTED' },
  };
}

/** A day of an act is its start; of what goes on, a day on which it was so, unless it began then. */
function datesOf(
  relation: FoundRelation,
): Pick<ClaimInput, 'validFrom' | 'validTo' | 'observedOn'> {
  const { date, type, pattern, object, subject } = relation;
  const none = { validFrom: null, validTo: null, observedOn: null };
  if (date === null) return none;
  const begins = date.since || relationTypeInfo(type).nature === 'act' || pattern.begins === true;
  if (begins) return { ...none, validFrom: date.from };
  const meets = [subject, object].some((id) => id.startsWith('event:'));
  if (date.to !== null || meets) return { ...none, validFrom: date.from, validTo: date.to };
  return { ...none, observedOn: date.from };
}
