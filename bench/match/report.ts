import type { Match } from '../../src/reconcile/match/party.js';
import type { TrueMatch } from './truth.js';

type Judged = TrueMatch & { readonly match: Match };

const share = (part: number, all: number): string => (all === 0 ? '–' : (part / all).toFixed(3));
const matched = ({ match }: Judged): string | null => (match.decision === 'SAME' ? match.id : null);

/**
 * Precision: of the automatic matches those that are right. Recall: of the names that mean an entity
 * those that were matched with it. Then every name that was matched wrongly, missed or asked about.
 */
export function report(
  table: string,
  truth: readonly TrueMatch[],
  matches: readonly Match[],
  perName: number,
): string {
  const judged = truth.map((one, at) => ({ ...one, match: matches[at] as Match }));
  const automatic = judged.filter((one) => matched(one) !== null);
  const right = automatic.filter((one) => matched(one) === one.entity);
  const known = judged.filter(({ entity }) => entity !== null);
  const unsure = judged.filter(({ match }) => match.decision === 'UNSURE');
  const asked = unsure.filter(
    ({ entity, match }) =>
      match.decision === 'UNSURE' && match.candidates.some(({ id }) => id === entity),
  );
  return [
    `\n${table}: ${judged.length} names, of which ${known.length} mean an entity of the graph`,
    `  precision ${share(right.length, automatic.length)} (${right.length} of ${automatic.length} automatic matches)`,
    `  recall    ${share(right.length, known.length)} (${right.length} of ${known.length})`,
    `  questions ${unsure.length}, of which ${asked.length} hold the right answer`,
    `  ${perName.toFixed(2)} ms of processor time a name, the reading of the graph included`,
    ...automatic.filter((one) => matched(one) !== one.entity).map((one) => line('wrong', one)),
    ...known.filter((one) => matched(one) === null).map((one) => line('missed', one)),
    ...unsure.filter(({ entity }) => entity === null).map((one) => line('asked', one)),
    '',
  ].join('\n');
}

function line(what: string, { party, entity, match }: Judged): string {
  const given =
    match.decision === 'SAME'
      ? `${match.id}: ${match.why}`
      : match.decision === 'NEW'
        ? `new: ${match.why}`
        : match.candidates.map(({ id, score, why }) => `${id} ${score}: ${why}`).join(' | ');
  return `  ${what} · ${party.name} · is ${entity ?? 'none of the graph'} · ${given}`;
}
