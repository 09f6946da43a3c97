import type { Engine } from '../../src/engine/engine.js';
import { curate, OPERATOR } from '../../src/graph/curate/curate.js';
import { askMatches } from '../../src/graph/write/matches/ask-matches.js';
import type { TestServer } from './test-server.js';

const MADE = 'organisation:sea-fund';

/** A question of an import: whom "Sea Fund" means. */
export async function askAboutName(engine: Engine): Promise<void> {
  await curate(engine, OPERATOR, (transaction, recording) =>
    askMatches(
      transaction,
      [
        {
          ...{ source: 'table', code: null, name: 'Sea Fund', place: 'funds.csv, line 3' },
          entity: MADE,
          candidates: [
            { id: 'organisation:body-1', score: 0.8, why: 'a similar name' },
            { id: 'organisation:body-2', score: 0.6, why: 'the same country' },
          ],
        },
      ],
      recording,
    ),
  );
}

/** Asks a server with a key; fails with what it complains of. */
export async function asked(
  server: TestServer,
  key: string,
  query: string,
  variables: object = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { body } = await server.ask(query, variables, { authorization: `Bearer ${key}` });
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data ?? {};
}

const ASSERT = `mutation ($inputs: [RelationInput!]!) { assertRelations(inputs: $inputs) { refused } }`;

/** Twenty bodies and two twins, by an editor. */
export async function addBodies(server: TestServer, editor: string): Promise<void> {
  const evidence = '[{ document: "document:report", locator: "page 1" }]';
  const bodies = [
    ...Array.from({ length: 20 }, (_, at) => [`body-${at + 1}`, `Body ${at + 1}`]),
    ...[
      ['twin-1', 'Institute of Borders'],
      ['twin-2', 'Institute of Borders'],
      ['sea-fund', 'Sea Fund'],
    ],
  ];
  await asked(
    server,
    editor,
    `mutation {
      report: upsertDocument(input: { id: "document:report", title: "Annual report", publisher: "ICMPD", url: "https://example.org/report" }) { changed }
      ${bodies
        .map(
          ([slug, name], at) =>
            `e${at}: upsertEntity(input: { organisation: { id: "organisation:${slug}", name: "${name}" } }, evidence: ${evidence}) { changed }`,
        )
        .join('\n')}
    }`,
  );
}

/** So many partnerships, each from its own page, as sure as `confidence` says of its place. */
export async function propose(
  server: TestServer,
  contributor: string,
  count: number,
  { from = 0, confidence = () => 0.9 }: { from?: number; confidence?: (at: number) => number } = {},
): Promise<void> {
  const inputs = Array.from({ length: count }, (_, at) => ({
    subject: `organisation:body-${((from + at) % 19) + 1}`,
    type: 'PARTNERS_WITH',
    object: 'organisation:body-20',
    evidence: [
      {
        document: 'document:report',
        locator: `page ${from + at + 10}`,
        confidence: confidence(at),
      },
    ],
  }));
  await asked(server, contributor, ASSERT, { inputs });
}

/** How many claims are in a state. */
export async function claimsIn(server: TestServer, key: string, state: string): Promise<number> {
  const query = `query ($states: [ClaimState!]) {
    claims(filter: { states: $states, types: [PARTNERS_WITH] }) { totalCount } }`;
  const { claims } = await asked(server, key, query, { states: [state] });
  return (claims as { totalCount: number }).totalCount;
}
