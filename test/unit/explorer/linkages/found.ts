import type {
  CellState,
  FoundCell,
  FoundLinkage,
  FoundMatrix,
  FoundRow,
} from '../../../../src/explorer/features/linkages/documents.js';
import type { Vote } from '../../../../src/explorer/core/documents/picture.js';

const entity = (id: string, name: string) => ({ id, name, shortName: name, acronym: null });

export function linkage(type: string, more: Partial<FoundLinkage['relation']> = {}): FoundLinkage {
  const { action = null, vote = null } = more;
  const dates = { validFrom: '2018-12-19', validTo: null };
  const relation = { id: `relation:${type}`, type, action, vote, status: 'ACTUAL' as const };
  return {
    how: action ?? type.toLowerCase(),
    direction: 'OUT',
    through: null,
    relation: { ...relation, ...dates, confidence: 0.9, ...more },
  };
}

const stateOf = (linkages: readonly FoundLinkage[]): CellState =>
  linkages.length > 0 ? 'LINKED' : 'NONE_RECORDED';

/** A place of a framework that countries voted on. */
export function votedCell(vote: Vote | null, ...others: readonly FoundLinkage[]): FoundCell {
  const linkages = vote === null ? others : [linkage('VOTED_ON', { vote }), ...others];
  const voteState = vote === null ? 'NONE_RECORDED' : 'LINKED';
  return { state: stateOf(linkages), vote, voteState, linkages };
}

/** A place where nobody of the kind of its row votes. */
export function plainCell(...linkages: readonly FoundLinkage[]): FoundCell {
  return { state: stateOf(linkages), vote: null, voteState: 'NOT_APPLICABLE', linkages };
}

export function row(id: string, name: string, ...cells: readonly FoundCell[]): FoundRow {
  const kind = id.startsWith('country') ? 'COUNTRY' : 'ORGANISATION';
  return { node: { ...entity(id, name), kind }, cells };
}

/** The Pact was voted on, the Plan was not. */
export function found(...edges: readonly FoundRow[]): FoundMatrix {
  const framework = (id: string, name: string, adoptedOn: string | null) => ({
    framework: { ...entity(id, name), kind: 'FRAMEWORK' as const, adoptedOn },
  });
  return {
    columns: [
      framework('framework:pact', 'Pact', '2018-12-10'),
      framework('framework:plan', 'Plan', null),
    ],
    rows: { edges, pageInfo: { hasNextPage: false, endCursor: null } },
  };
}
