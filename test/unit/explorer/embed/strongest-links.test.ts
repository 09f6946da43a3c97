import { strongestLinks } from '../../../../src/explorer/embed/strongest-links.js';
import { shownGraph } from '../../../../src/explorer/embed/shown-graph.js';
import {
  readRequest,
  REQUEST_ATTRIBUTES,
  type Attributes,
} from '../../../../src/explorer/core/address/graph-request.js';
import type { Subgraph, SubgraphRelation } from '../../../../src/explorer/core/picture/subgraph.js';

const node = (id: string, kind: 'COUNTRY' | 'DIALOGUE' | 'THEME') => ({
  ...{ id, kind, name: id, shortName: '', acronym: null },
});
const relation = (id: string, given: Partial<SubgraphRelation>): SubgraphRelation => ({
  ...{ id, type: 'MEMBER_OF', label: 'is member of', status: 'ACTUAL', vote: null, role: null },
  ...{ group: 'BELONGING', subject: 'country:a', object: 'dialogue:d', possible: false },
  ...{ confidence: 0.9, validFrom: null, validTo: null, sourceCount: 1 },
  ...given,
});
const PICTURE: Subgraph = {
  nodes: [
    node('country:a', 'COUNTRY'),
    node('country:b', 'COUNTRY'),
    node('dialogue:d', 'DIALOGUE'),
    node('theme:t', 'THEME'),
  ],
  relations: [
    relation('elsewhere', { subject: 'country:a', object: 'country:b', group: 'STEERING' }),
    relation('weak', { confidence: 0.5 }),
    relation('well-sourced', { sourceCount: 3 }),
    relation('chair', { group: 'STEERING', confidence: 0.6 }),
    relation('about', {
      subject: 'dialogue:d',
      object: 'theme:t',
      group: 'SUBJECT',
      validFrom: '2018',
    }),
  ],
};
const asked = (given: Partial<Attributes>) => {
  const none = Object.fromEntries(REQUEST_ATTRIBUTES.map((name) => [name, null])) as Attributes;
  return readRequest({ ...none, of: 'dialogue:d', ...given }).request;
};

it('lists those of the subject first, leading before belonging, then the best evidenced', () => {
  const ids = strongestLinks(PICTURE, ['dialogue:d']).map(({ id }) => id);
  expect(ids).toEqual(['chair', 'well-sourced', 'weak', 'about', 'elsewhere']);
});

describe('what is hidden', () => {
  const left = (given: Partial<Attributes>) => {
    const { nodes, relations, hidden } = shownGraph(PICTURE, asked(given));
    return { nodes: nodes.map(({ id }) => id), relations: relations.length, hidden };
  };

  it('takes along what nothing else links, but never the subject', () => {
    expect(left({ hide: 'subject' })).toEqual({
      nodes: ['country:a', 'country:b', 'dialogue:d'],
      relations: 4,
      hidden: 1,
    });
    expect(left({ hide: 'country subject' })).toEqual({
      nodes: ['dialogue:d'],
      relations: 0,
      hidden: 5,
    });
  });

  it('may be what has no date', () => {
    expect(left({ undated: 'hide' })).toEqual({
      nodes: ['dialogue:d', 'theme:t'],
      relations: 1,
      hidden: 4,
    });
  });

  it('is nothing at first', () => {
    expect(left({})).toMatchObject({ relations: 5, hidden: 0 });
  });
});
