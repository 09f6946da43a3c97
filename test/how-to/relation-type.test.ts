import {
  RELATION_TYPE_NAMES,
  RELATION_TYPES,
  relationTypeInfo,
  type RelationType,
  type RelationTypeInfo,
} from '../../src/domain/relation-types.js';

const TEACHES: RelationTypeInfo = {
  ...relationTypeInfo('HOSTS'),
  outLabel: 'teaches',
  inLabel: 'is taught by',
  subjectKinds: ['ORGANISATION'],
  objectKinds: ['COUNTRY'],
  description: 'The subject teaches the object.',
  rdf: [{ predicate: 'schema:teaches' }],
  mark: 'follows',
};
const NAME = 'TEACHES' as RelationType;

describe('a new row of the relation types', () => {
  beforeAll(() => {
    Object.assign(RELATION_TYPES, { [NAME]: TEACHES });
    RELATION_TYPE_NAMES.push(NAME);
  });

  it('is a value of the schema, with its description', async () => {
    const { buildGraphSchema, printGraphSchema } = await import('../../src/graphql/schema.js');
    const text = printGraphSchema(buildGraphSchema());
    expect(text).toMatch(/"""The subject teaches the object\."""\s+TEACHES\n/);
  });

  it('is taken by the checks, between the kinds it names and no others', async () => {
    const { cleanClaim } = await import('../../src/domain/checks/clean-claim.js');
    const { claim } = await import('../support/claims.js');
    const between = (subject: string, object: string): string[] =>
      cleanClaim(claim(subject, NAME, object)).problems.map(({ message }) => message);
    expect(between('organisation:iom', 'country:mne')).toEqual([]);
    expect(between('country:mne', 'organisation:iom').join()).toContain('TEACHES');
  });

  it('is a word of the RDF vocabulary, a short form, and a property to reconcile by', async () => {
    const { vocabulary } = await import('../../src/exchange/formats/rdf/vocabulary.js');
    const words = [...vocabulary('https://graph.example')].map(({ iri }) => iri);
    expect(words).toContain('https://graph.example/vocabulary#teaches');
    const { PROPERTIES } = await import('../../src/reconcile/properties.js');
    expect(PROPERTIES.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['TEACHES.out', 'TEACHES.in']),
    );
  });

  it('may be asked for in an export, and has its symbol in the linkages', async () => {
    const { exportQuestion } = await import('../../src/exchange/formats/question.js');
    expect(exportQuestion({ types: ['teaches'] }).types).toEqual(['TEACHES']);
    const { markOf } = await import('../../src/explorer/features/linkages/model/marks.js');
    const relation = { type: NAME, action: null, vote: null };
    expect(markOf({ direction: 'OUT', relation })).toBe('follows');
  });
});
