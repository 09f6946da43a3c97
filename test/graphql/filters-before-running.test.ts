import { FUNCTIONS } from '../../src/domain/functions.js';
import { startServer, type Answer, type TestServer } from '../support/test-server.js';

const GOOD = 'statistics { entities }';
const PERIOD = { from: '2020', to: '2019' };
const ENDS = 'The period ends in 2019, before it begins in 2020.';

describe('a filter that cannot be meant', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const ask = (query: string, variables: object = {}): Promise<Answer> =>
    server.ask(query, variables, { accept: 'application/graphql-response+json' });
  const refused = async (
    query: string,
    variables: object,
    path: string,
    message: string,
  ): Promise<void> => {
    const { status, body } = await ask(query, variables);
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        errors: [
          expect.objectContaining({
            message: `In \`${path}\`: ${message}`,
            extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', path }) as object,
          }),
        ],
      },
    });
  };

  it.each<[where: string, query: string, variables: object, path: string, message: string]>([
    [
      'as it stands',
      `{ ${GOOD} countries(filter: { linked: [{ during: { from: "2020", to: "2019" } }] }) { totalCount } }`,
      {},
      'filter.linked.0.during',
      ENDS,
    ],
    [
      'as a variable',
      `query ($f: CountryFilter) { ${GOOD} countries(filter: $f) { totalCount } }`,
      { f: { linked: [{ during: PERIOD }] } },
      'filter.linked.0.during',
      ENDS,
    ],
    [
      'with a variable within',
      `query ($to: PartialDate) { ${GOOD} projects(filter: { during: { from: "2020", to: $to } }) { totalCount } }`,
      { to: '2019' },
      'filter.during',
      ENDS,
    ],
    [
      'in a fragment, under another entity, in a view',
      `{ ${GOOD} asOf(validOn: "2020") { country(id: "country:aut") { ...f } } }
       fragment f on Country { relations(filter: { minConfidence: 2 }) { totalCount } }`,
      {},
      'filter.minConfidence',
      '`minConfidence` must be between 0 and 1.',
    ],
    [
      'on a relation to a neighbour',
      `{ ${GOOD} country(id: "country:aut") { organisations(relation: { roles: [${'"a" '.repeat(1001)}] }) { totalCount } } }`,
      {},
      'relation.roles',
      'At most 1000 values at once, not 1001.',
    ],
    [
      'of documents',
      `{ ${GOOD} documents(filter: { date: { after: "2020", before: "2019" } }) { totalCount } }`,
      {},
      'filter.date',
      'No day lies after 2020 and before 2019: both are exclusive, and a year or a month is taken whole. Give an earlier `after` or a later `before`.',
    ],
    [
      'of claims',
      `{ ${GOOD} claims(filter: { minConfidence: -1 }) { totalCount } }`,
      {},
      'filter.minConfidence',
      '`minConfidence` must be between 0 and 1.',
    ],
    [
      'on money',
      `{ ${GOOD} projects(filter: { budget: { from: 2, to: 1 } }) { totalCount } }`,
      {},
      'filter.budget',
      'Nothing is at least 2 and at most 1.',
    ],
    [
      'on actors',
      `{ ${GOOD} frameworkLinkages(frameworks: ["framework:gcm"], actors: { organisation: { functions: ["fishing"] } }) { matrix { rows { totalCount } } } }`,
      {},
      'actors.organisation.functions',
      `"fishing" is none of the functions. Use ${Object.keys(FUNCTIONS).join(', ')}.`,
    ],
  ])('is refused before anything runs: %s', (_where, query, variables, path, message) =>
    refused(query, variables, path, message),
  );

  it('is refused too when the same question was asked with dates that can be meant', async () => {
    const query = `query ($f: ProjectFilter) { ${GOOD} projects(filter: $f) { totalCount } }`;
    const good = await ask(query, { f: { during: { from: '2018', to: '2019' } } });
    expect(good).toMatchObject({ status: 200, body: { data: { projects: { totalCount: 0 } } } });
    await refused(query, { f: { during: PERIOD } }, 'filter.during', ENDS);
  });

  it('is not looked at where it is not asked', async () => {
    const bad = 'projects(filter: { during: { from: "2020", to: "2019" } }) { totalCount }';
    const query = `query ($yes: Boolean!) { ${GOOD} ... @include(if: $yes) { ...f } }
      fragment f on Query { ${bad} }`;
    expect(await ask(query, { yes: false })).toMatchObject({
      ...{ status: 200, body: { data: { statistics: { entities: 5 } } } },
    });
    expect(await ask(query, { yes: true })).toMatchObject({
      body: { errors: [{ message: `In \`filter.during\`: ${ENDS}` }] },
    });
  });
});
