import { DEAR, REFUSED, type Dear, type Ends } from './questions.js';
import { RunningServer, type Answered } from './running-server.js';

/** How often a refusal is asked for after as many to warm up. */
const REFUSALS = 40;

/**
 * Prints what the dearest allowed request of each kind takes, and what refusals take: processor time
 * of the server with all its threads, clock, memory beyond what it had before, and length.
 */
export async function benchDearest(entities: number, only: string): Promise<void> {
  const server = await RunningServer.start(entities, { ANSWER_CACHE_MB: '0' });
  const ends = await endsOf(server);
  await server.used();
  process.stdout.write(
    '| dearest request | processor, s | clock, s | memory more, MB | answer, kB | |\n| --- | --: | --: | --: | --: | --- |\n',
  );
  for (const dear of DEAR.filter(({ name }) => name.includes(only))) {
    const before = await server.used();
    const start = performance.now();
    const answer = await ask(server, dear, ends);
    const seconds = (performance.now() - start) / 1000;
    const { milliseconds, most } = await server.used();
    const row = [
      dear.name,
      ((milliseconds - before.milliseconds) / 1000).toFixed(2),
      seconds.toFixed(1),
      Math.max(0, most - before.megabytes),
      Math.ceil(answer.text.length / 1000),
      codeOf(answer),
    ];
    process.stdout.write(`| ${row.join(' | ')} |\n`);
  }
  process.stdout.write('\n| refused | processor, ms | least | |\n| --- | --: | --: | --- |\n');
  for (const dear of REFUSED.filter(({ name }) => name.includes(only))) {
    await refuse(server, dear, ends);
  }
  await server.close();
}

async function refuse(server: RunningServer, dear: Dear, ends: Ends): Promise<void> {
  const took: number[] = [];
  let code = '';
  for (let round = -REFUSALS; round < REFUSALS; round += 1) {
    const before = await server.used();
    code = codeOf(await ask(server, dear, ends, round + REFUSALS));
    const after = await server.used();
    if (round >= 0) took.push(after.milliseconds - before.milliseconds);
  }
  const mean = took.reduce((sum, each) => sum + each, 0) / took.length;
  const row = [dear.name, mean.toFixed(1), Math.min(...took).toFixed(1), code];
  process.stdout.write(`| ${row.join(' | ')} |\n`);
}

/** Another text each time, so that no document is known from before. */
function ask(server: RunningServer, { text }: Dear, ends: Ends, round = 0): Promise<Answered> {
  const asked = text(ends);
  return asked.startsWith('/') ? server.send(asked) : server.post(`${asked} # ${round}`);
}

export function codeOf({ status, text }: Answered): string {
  if (!text.startsWith('{')) return String(status);
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.[0]?.extensions?.code ?? 'answered';
}

/** Those with most relations. */
export async function endsOf(server: RunningServer): Promise<Ends> {
  const first = async (list: string): Promise<string> => {
    const query = `{ ${list}(first: 1, orderBy: RELATION_COUNT_DESC) { nodes { id } } }`;
    const { [list]: found } = (await server.ask(query)) as Record<
      string,
      { readonly nodes: readonly { readonly id: string }[] }
    >;
    return found?.nodes[0]?.id ?? '';
  };
  return {
    organisation: await first('organisations'),
    country: await first('countries'),
    framework: await first('frameworks'),
  };
}
