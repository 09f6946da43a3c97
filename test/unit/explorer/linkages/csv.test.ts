import { parse } from 'csv-parse/sync';
import type { Claim, Evidence } from '../../../../src/explorer/core/documents/evidence.js';
import { csvText } from '../../../../src/explorer/core/model/csv-text.js';
import { linkLines, tableLines } from '../../../../src/explorer/features/linkages/model/csv.js';
import { mergeMatrices } from '../../../../src/explorer/features/linkages/model/matrix.js';
import { found, linkage, plainCell, row, votedCell } from './found.js';

const signed = linkage('ENDORSES', { action: 'signed' });
const { rows, columns } = mergeMatrices([
  found(
    row('country:cod', 'Congo, Democratic Republic', votedCell('YES'), plainCell(signed)),
    row('organisation:alpha', 'The "Alpha"', plainCell(), plainCell()),
  ),
]);

/** Read back by a program that is not ours. */
const read = (text: string): unknown => parse(text, { bom: true });

const words = {
  head: ['Actor', 'Id', 'Kind'],
  column: ({ name }: { name: string }) => name,
  kind: ({ actor }: { actor: { kind: string } }) => actor.kind,
  mark: (mark: string) => mark,
  change: ({ difference = '' }: { difference?: string }) => difference,
} as const;

describe('files of linkages', () => {
  it('hold the table as it is shown', () => {
    const lines = tableLines(rows, columns, words);
    expect(read(csvText(lines))).toEqual([
      ['Actor', 'Id', 'Kind', 'framework:pact~vote', 'framework:pact', 'framework:plan'],
      [
        ...['Congo, Democratic Republic', 'country:cod', 'COUNTRY'],
        ...['voted_on (2018-12-19)', 'none', 'signed (2018-12-19)'],
      ],
      ['The "Alpha"', 'organisation:alpha', 'ORGANISATION', '', 'none', 'none'],
    ]);
  });

  it('hold why a row is one, every link with each of its documents, and what is missing', () => {
    const document = { title: 'Roll call', publisher: 'UN', url: 'https://un.example/1' };
    const claim = { document, locator: 'page 3' } as Claim;
    const claims = new Map([['relation:VOTED_ON', [claim, claim]]]);
    const membership = {
      ...{ id: 'relation:m', label: 'is member of', validFrom: '2001', validTo: null },
      ...{ confidence: 0.8, claims: { totalCount: 1, nodes: [claim] } },
      subject: { id: 'country:cod' },
      object: { name: 'North Process' },
    } as unknown as Evidence;
    const congo = ['Congo, Democratic Republic', 'country:cod'];
    const said = ['Roll call', 'UN', 'page 3', 'https://un.example/1'];
    const none = Array<string>(8).fill('');
    const alpha = ['The "Alpha"', 'organisation:alpha'];
    const lines = linkLines(rows, columns, { claims, memberships: [membership] }, words);
    expect(read(csvText(lines))).toEqual([
      [...congo, 'North Process', 'is member of', '2001', '', '0.8', ...said, 'relation:m'],
      [...congo, 'Pact', 'voted_on', '2018-12-19', '', '0.9', ...said, 'relation:VOTED_ON'],
      [...congo, 'Pact', 'voted_on', '2018-12-19', '', '0.9', ...said, 'relation:VOTED_ON'],
      [...congo, 'framework:pact', 'none', ...none],
      // No document of the signature is at hand.
      [...congo, 'Plan', 'signed', '2018-12-19', '', '0.9', '', '', '', '', 'relation:ENDORSES'],
      // Nobody of its kind voted, so that no vote of the agency is missing.
      [...alpha, 'framework:pact', 'none', ...none],
      [...alpha, 'framework:plan', 'none', ...none],
    ]);
  });
});
