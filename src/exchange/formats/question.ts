import { invalidInput } from '../../domain/errors.js';
import { ENTITY_KINDS, type EntityKind } from '../../domain/kinds.js';
import { LEGEND_GROUPS, type RelationGroup } from '../../domain/relation-groups.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { viewAsked } from '../../fact/view-parameters.js';
import {
  FEWEST_JOINED,
  JOINED_WHEN_MISSING,
  MOST_JOINED,
  MOST_PARTICIPATIONS,
  SHARED_WHEN_MISSING,
  type NetworkQuestion,
} from '../../graph/read/network.js';
import { DEEPEST, MOST_NODES, MOST_STARTS, MOST_CHOSEN } from '../../graph/read/surroundings.js';
import { EXPORT_MEASURES, type ExportMeasure } from './measure-names.js';
import { EXPORT_PARAMETERS, type ExportParameter } from './parameters.js';
import { readPicked, refuseBesidePicked, type Picked } from './picked.js';
import {
  listOf,
  oneOf,
  oneWord,
  wholeOf,
  wordsOf,
  type ExportParameters,
} from './read-parameters.js';

/** Which part of the graph an export holds, and as of when. */
export interface ExportQuestion {
  /** A picture, which names what is written; null where parameters say it. */
  readonly picked: Picked | null;
  /** Ids to begin from; empty for the whole graph. */
  readonly of: readonly string[];
  readonly depth: number;
  /** Who is joined through what; null where relations join. */
  readonly network: JoinedThrough | null;
  /** The most entities around `of`, or of the network. */
  readonly limit: number;
  /** Whether what parts do counts for their whole. */
  readonly includeParts: boolean;
  /** Null for all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly types: readonly RelationType[] | null;
  /** Null for all. */
  readonly groups: readonly RelationGroup[] | null;
  readonly hideTypes: readonly RelationType[];
  readonly minConfidence: number | null;
  /** Whether relations without a start and an end are left out. */
  readonly datedOnly: boolean;
  /** Whether steps go over relations that are not written, too. */
  readonly walksAll: boolean;
  readonly view: TimeView;
  /** What is written of each entity beside what is stored. */
  readonly measures: readonly ExportMeasure[];
  /** Of a table in two files only this one; null for both, packed together. */
  readonly file: TableFile | null;
  /** Whether tables begin with a byte order mark, by which spreadsheets know UTF-8. */
  readonly bom: boolean;
}

export type JoinedThrough = Pick<NetworkQuestion, 'kinds' | 'via' | 'minimumShared'>;

export const TABLE_FILES = ['nodes', 'edges'] as const;
export type TableFile = (typeof TABLE_FILES)[number];

/** Fails with INVALID_INPUT naming the parameter that cannot be read. */
export function exportQuestion(given: ExportParameters): ExportQuestion {
  refuseUnknown(given);
  refuseTogether(given);
  refuseApart(given);
  const network = networkOf(given);
  const depth = wholeOf(given, 'depth', { least: 0, most: DEEPEST, missing: 1 });
  const of = startsOf(given, depth === 0 ? MOST_CHOSEN : MOST_STARTS);
  const limit = wholeOf(given, 'limit', network === null ? AROUND : JOINED);
  if (of.length > limit) {
    throw invalidInput('`limit` must leave room for the entities asked for.', 'limit');
  }
  return {
    picked: null,
    of,
    depth,
    network,
    limit,
    includeParts: oneOf(given, 'includeParts', ['true', 'false']) === 'true',
    kinds: listOf(given, 'kinds', ENTITY_KINDS),
    types: listOf(given, 'types', RELATION_TYPE_NAMES),
    groups: listOf(given, 'groups', LEGEND_GROUPS),
    hideTypes: listOf(given, 'hideTypes', RELATION_TYPE_NAMES) ?? [],
    minConfidence: confidenceOf(given),
    datedOnly: oneOf(given, 'undated', ['show', 'hide']) === 'hide',
    walksAll: oneOf(given, 'walk', ['shown', 'all']) === 'all',
    view: viewAsked(oneWord(given, 'asOf'), oneWord(given, 'knownAt')),
    measures: listOf(given, 'measures', EXPORT_MEASURES) ?? [],
    file: oneOf(given, 'file', TABLE_FILES),
    bom: oneOf(given, 'bom', ['0', '1']) !== '0',
  };
}

/** The same for a picture that was sent, with what may be said beside it. */
export function pickedQuestion(given: ExportParameters, content: unknown): ExportQuestion {
  refuseUnknown(given);
  refuseBesidePicked(given);
  return { ...exportQuestion(given), picked: readPicked(content) };
}

const AROUND = { most: MOST_NODES, missing: MOST_NODES };
const JOINED = { least: FEWEST_JOINED, most: MOST_JOINED, missing: JOINED_WHEN_MISSING };

/** True when nothing narrows the question. */
export function isWhole(question: ExportQuestion): boolean {
  const { of, network, kinds, types, groups, minConfidence, view } = question;
  const narrowing = [network, kinds, types, groups, minConfidence, view.validOn, view.knownAt];
  const hides = question.hideTypes.length > 0 || question.datedOnly;
  return (
    question.picked === null &&
    of.length === 0 &&
    !hides &&
    narrowing.every((value) => value === null)
  );
}

function refuseUnknown(given: ExportParameters): void {
  const known = Object.keys(EXPORT_PARAMETERS);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw invalidInput(
    `There is no parameter \`${unknown}\`. An export takes: ${known.join(', ')}.`,
    unknown,
  );
}

/** Parameters that mean something only beside one of some others. */
const NEEDS = {
  depth: ['of'],
  via: ['network'],
  minimumShared: ['network'],
  limit: ['of', 'network'],
  includeParts: ['of', 'network'],
  walk: ['of'],
  network: ['via'],
} as const satisfies Partial<Record<ExportParameter, readonly ExportParameter[]>>;

function refuseApart(given: ExportParameters): void {
  for (const [name, others] of Object.entries(NEEDS)) {
    if (given[name] === undefined) continue;
    if (others.some((other) => given[other] !== undefined)) continue;
    const wanted = others.map((other) => `\`${other}\``).join(' or ');
    throw invalidInput(
      `\`${name}\` needs ${wanted}: ${NEEDED_FOR[others[0]]}, or leave \`${name}\` out.`,
      name,
    );
  }
}

const NEEDED_FOR = {
  of: 'say which entities to begin from',
  network: 'say which kinds of entity are joined, as COUNTRY',
  via: 'say through which kinds they are joined, as DIALOGUE',
};

/** What a network has no use for, and what to ask instead. */
const NOT_WITH_NETWORK = {
  of: 'A network is of all entities of some kinds, not of those around one. Ask for one of the two.',
  depth: 'A network has no steps. Leave `depth` out.',
  kinds: '`network` and `via` name the kinds. Leave `kinds` out.',
} as const;

function refuseTogether(given: ExportParameters): void {
  if (given['network'] === undefined) return;
  for (const [name, remedy] of Object.entries(NOT_WITH_NETWORK)) {
    if (given[name] === undefined) continue;
    throw invalidInput(`\`${name}\` and \`network\` exclude each other. ${remedy}`, name);
  }
}

function networkOf(given: ExportParameters): JoinedThrough | null {
  const kinds = listOf(given, 'network', ENTITY_KINDS);
  const via = listOf(given, 'via', ENTITY_KINDS);
  if (kinds === null || via === null) return null;
  const range = { most: MOST_PARTICIPATIONS, missing: SHARED_WHEN_MISSING };
  return { kinds, via, minimumShared: wholeOf(given, 'minimumShared', range) };
}

function startsOf(given: ExportParameters, most: number): string[] {
  const of = wordsOf(given, 'of');
  if (of.length > most) {
    throw invalidInput(`\`of\` takes at most ${most} ids, not ${of.length}.`, 'of');
  }
  if (given['of'] !== undefined && of.length === 0) {
    throw invalidInput('`of` names no id. Write one, as organisation:iom, or leave it out.', 'of');
  }
  return of;
}

function confidenceOf(given: ExportParameters): number | null {
  const text = oneWord(given, 'minConfidence');
  if (text === null) return null;
  if (/^(0|1|0?\.\d+|1\.0+|0\.)$/.test(text)) return Number(text);
  throw invalidInput(`\`minConfidence\` must be a number from 0 to 1, not "${text}".`);
}
