import { RunningServer } from './running-server.js';

interface Question {
  readonly name: string;
  readonly text: string;
  readonly variables: (round: number, organisations: readonly Organisation[]) => object;
}

interface Organisation {
  readonly id: string;
  readonly name: string;
}

const WARM_UPS = 1000;
const REQUESTS = 1000;
const BATCH = 50;

const named = (organisations: readonly Organisation[], round: number): Organisation =>
  organisations[round % organisations.length] ?? { id: '', name: '' };

const QUESTIONS: readonly Question[] = [
  { name: 'nothing of the graph', text: '{ __typename }', variables: () => ({}) },
  {
    name: 'a look-up by id',
    text: `query One($id: ID!) { organisation(id: $id) {
  id kind name shortName acronym description website organisationType
  names { value language kind } identifiers { scheme value }
} }`,
    variables: (round, all) => ({ id: named(all, round).id }),
  },
  {
    name: 'an organisation with ten relations',
    text: `query Ten($id: ID!) {
  organisation(id: $id) { id name acronym relations(first: 10) { nodes {
    id type label role validFrom validTo confidence subject { id name } object { id name }
  } } }
}`,
    variables: (round, all) => ({ id: named(all, round).id }),
  },
  {
    name: 'a search',
    text: `query Named($text: String!) {
  search(text: $text, first: 10) { nodes { id name kind } }
}`,
    variables: (round, all) => ({
      text: named(all, 7 * round)
        .name.split(' ')
        .slice(0, 2)
        .join(' '),
    }),
  },
  {
    name: 'organisations by name, a page of 20',
    text: `{ organisations(first: 20, orderBy: NAME_ASC) {
  nodes { id name shortName acronym } pageInfo { hasNextPage endCursor }
} }`,
    variables: () => ({}),
  },
];

/**
 * Prints how much processor time the server needs for one request, all its threads together: over
 * 1,000 requests on one connection after as many to warm up, on the shipped graph, answered anew and
 * with answers that are kept. The time of the process, not of the clock; on a busy machine it is
 * still too high, and the least batch fairer.
 */
export async function benchRequests(only: string): Promise<void> {
  const questions = QUESTIONS.filter(({ name }) => name.includes(only));
  const anew = await onServer({ ANSWER_CACHE_MB: '0' }, questions);
  const kept = await onServer({}, questions);
  process.stdout.write(
    '| processor time of a request, ms | anew: mean | least batch | kept: mean | least batch |\n| --- | --: | --: | --: | --: |\n',
  );
  for (const [at, { name }] of questions.entries()) {
    process.stdout.write(`| ${[name, anew[at], kept[at]].join(' | ')} |\n`);
  }
}

/** The mean and the least batch of each question. */
async function onServer(
  settings: Readonly<Record<string, string>>,
  questions: readonly Question[],
): Promise<string[]> {
  const server = await RunningServer.start(0, settings);
  const busy = await busyOrganisations(server);
  const rows: string[] = [];
  for (const { text, variables } of questions) {
    const batches = await batchesOf(server, (round) => server.ask(text, variables(round, busy)));
    const mean = batches.reduce((sum, each) => sum + each, 0) / batches.length;
    rows.push(`${mean.toFixed(2)} | ${Math.min(...batches).toFixed(2)}`);
  }
  await server.close();
  return rows;
}

/** What a request of each batch took, in milliseconds of the server's processor time. */
async function batchesOf(
  server: RunningServer,
  askOnce: (round: number) => Promise<unknown>,
): Promise<number[]> {
  for (let round = 0; round < WARM_UPS; round += 1) await askOnce(round);
  const batches: number[] = [];
  for (let round = 0; round < REQUESTS; round += BATCH) {
    const before = await server.used();
    for (let at = 0; at < BATCH; at += 1) await askOnce(round + at);
    batches.push(((await server.used()).milliseconds - before.milliseconds) / BATCH);
  }
  return batches;
}

async function busyOrganisations(server: RunningServer): Promise<Organisation[]> {
  const text = '{ organisations(first: 100) { nodes { id name relations { totalCount } } } }';
  const { organisations } = (await server.ask(text)) as {
    organisations: { nodes: (Organisation & { relations: { totalCount: number } })[] };
  };
  return organisations.nodes.filter(({ relations }) => relations.totalCount >= 10);
}
