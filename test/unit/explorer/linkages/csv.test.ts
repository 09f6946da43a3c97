import { parse } from 'csv-parse/sync';
import type { Claim } from '../../../../src/explorer/core/documents/evidence.js';
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

describe('files of linkages', () => {
  it('hold the table as it is shown', () => {
    const lines = tableLines(rows, columns, {
      head: ['Actor', 'Id', 'Kind'],
      column: ({ name }) => name,
      kind: ({ actor }) => actor.kind,
      mark: (mark) => mark,
    });
    expect(read(csvText(lines))).toEqual([
      ['Actor', 'Id', 'Kind', 'framework:pact~vote', 'framework:pact', 'framework:plan'],
      [
        ...['Congo, Democratic Republic', 'country:cod', 'COUNTRY'],
        ...['voted_on (2018-12-19)', 'none', 'signed (2018-12-19)'],
      ],
      ['The "Alpha"', 'organisation:alpha', 'ORGANISATION', '', 'none', 'none'],
    ]);
  });

  it('hold every link with each of its documents', () => {
    const document = { title: 'Roll call', publisher: 'UN', url: 'https://un.example/1' };
    const claim = { document, locator: 'page 3' } as Claim;
    const claims = new Map([['relation:VOTED_ON', [claim, claim]]]);
    const line = [
      ...['Congo, Democratic Republic', 'country:cod', 'Pact', 'voted_on', '2018-12-19', '', '0.9'],
      ...['Roll call', 'UN', 'page 3', 'https://un.example/1', 'relation:VOTED_ON'],
    ];
    expect(read(csvText(linkLines(rows, columns, claims)))).toEqual([line, line]);
  });
});
