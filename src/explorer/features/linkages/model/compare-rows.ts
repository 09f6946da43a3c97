import type { Difference } from '../../../../domain/differences.js';
import type { Sides } from '../../../core/address/sides.js';
import { compare, type Comparable } from '../../../core/model/compare.js';
import type { FoundCell, FoundLinkage, FoundRow } from '../documents.js';

/** The rows of two sides, of which either has all actors: each place with what became of it. */
export function compareRows(
  before: ReadonlyMap<string, FoundRow>,
  after: ReadonlyMap<string, FoundRow>,
  clock: Sides['clock'],
): readonly FoundRow[] {
  return [...new Map([...before, ...after])].map(([id, row]) => {
    const [was, is] = [before.get(id)?.cells ?? [], after.get(id)?.cells ?? []];
    const cells = row.cells.map((_, at) => compareCells(id, [was[at], is[at]], clock));
    return { ...row, cells };
  });
}

const EMPTY: FoundCell = {
  state: 'NOT_APPLICABLE',
  vote: null,
  voteState: 'NOT_APPLICABLE',
  linkages: [],
};

function compareCells(
  actor: string,
  [was = EMPTY, is = EMPTY]: readonly [FoundCell | undefined, FoundCell | undefined],
  clock: Sides['clock'],
): FoundCell {
  const links = [was, is].map(({ linkages }) => linkages.map((link) => tieOf(actor, link)));
  const [before = [], after = []] = links;
  const linkages = compare(before, after, { clock }).map(
    ({ link, difference, was: earlier }): FoundLinkage => ({
      ...link,
      difference,
      ...(earlier === undefined ? {} : { was: earlier.link }),
    }),
  );
  const vote = is.vote ?? was.vote;
  const applies = (one: FoundCell['state'], other: FoundCell['state']): FoundCell['state'] =>
    one === 'NOT_APPLICABLE' ? other : one;
  return {
    state: linkages.length > 0 ? 'LINKED' : applies(is.state, was.state),
    vote,
    voteState: vote === null ? applies(is.voteState, was.voteState) : 'LINKED',
    linkages,
  };
}

interface Tie extends Comparable {
  readonly link: FoundLinkage;
}

function tieOf(actor: string, link: FoundLinkage): Tie {
  const { relation, how, through } = link;
  // What an actor did, and to which part, is another link when it differs; a vote can change.
  const role = relation.vote === null ? how : null;
  return { ...relation, subject: actor, object: through?.id ?? '', role, sourceCount: 0, link };
}

/** Who is a row on one side only. */
export function rowDifference(isBefore: boolean, isAfter: boolean): Difference {
  if (isBefore === isAfter) return 'same';
  return isAfter ? 'new' : 'gone';
}
