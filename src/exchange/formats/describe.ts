import { isWhole, type ExportQuestion } from './question.js';

/** What was left out, and why. */
export interface LeftOut {
  /** True when `limit` left entities out. */
  readonly truncated: boolean;
  /** True when there was more to count than is read, so that all counts are too low. */
  readonly incomplete: boolean;
}

/** "What is around organisation:iom (1 step), as of 2018, as known at …". */
export function describe(question: ExportQuestion, leftOut: LeftOut): string {
  const { includeParts, kinds, measures, view } = question;
  return [
    subjectOf(question, leftOut),
    includeParts ? 'parts act for their wholes' : '',
    kinds === null ? '' : `kinds ${kinds.join(', ')}`,
    ...relationsInWords(question),
    view.validOn === null ? '' : `as of ${view.validOn}`,
    view.knownAt === null ? '' : `as known at ${view.knownAt}`,
    isWhole(question) ? 'any date' : '',
    measures.length === 0 ? '' : `measures of what is shown: ${measures.join(', ')}`,
    leftOut.incomplete ? 'not all could be read, so counts are too low' : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
    .concat('.');
}

/** Which relations are written, when not all. */
function relationsInWords(question: ExportQuestion): readonly string[] {
  const { types, groups, hideTypes, minConfidence, datedOnly, walksAll } = question;
  return [
    types === null ? '' : `types ${types.join(', ')}`,
    groups === null ? '' : `groups ${groups.join(', ')}`,
    hideTypes.length === 0 ? '' : `without types ${hideTypes.join(', ')}`,
    minConfidence === null ? '' : `confidence at least ${minConfidence}`,
    datedOnly ? 'without undated relations' : '',
    walksAll ? 'steps over all relations' : '',
  ];
}

function subjectOf(question: ExportQuestion, { truncated }: LeftOut): string {
  const { picked, of, depth, limit, network } = question;
  if (picked !== null) {
    const { title, entities, relations } = picked;
    return `${title ?? 'A picture'}: ${entities.size} entities and ${relations.size} relations, as they were chosen`;
  }
  if (network !== null) {
    const { kinds, via, minimumShared } = network;
    const most = truncated ? `, the ${limit} that meet most` : '';
    return `Who takes part in the same things: ${kinds.join(', ')} joined through ${via.join(', ')} (${minimumShared} or more shared${most})`;
  }
  if (of.length === 0) return 'The whole graph';
  const steps = ['alone', '1 step'][depth] ?? `${depth} steps`;
  const nearest = truncated ? `, the first ${limit} entities of more` : '';
  return `What is around ${of.join(', ')} (${steps}${nearest})`;
}
