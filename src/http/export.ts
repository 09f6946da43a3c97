import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { hasRole } from '../domain/access.js';
import { DomainError } from '../domain/errors.js';
import { openExport } from '../exchange/formats/export-graph.js';
import { versionsOf } from '../graph/adjacency/store-version.js';
import type { ExportJob } from '../exchange/formats/export-job.js';
import type { ExportFormatName } from '../exchange/formats/format-table.js';
import { exportFile, exportFormat } from '../exchange/formats/formats.js';
import { inChunks } from '../exchange/formats/in-chunks.js';
import {
  exportQuestion,
  pickedQuestion,
  type ExportQuestion,
} from '../exchange/formats/question.js';
import type { ExportParameters } from '../exchange/formats/read-parameters.js';
import { inThreads } from '../workers/analyses.js';
import { endedBy, type RunTask } from '../workers/run-tasks.js';
import { clientOf } from './clients/client-of.js';
import { LeastSpeed, type Speed } from './clients/least-speed.js';
import { Places } from './clients/places.js';
import { hasTagged, mark, tagFor } from './entity-tag.js';
import type { ServerPart } from './part.js';

/** Says `true` when `limit` left entities out. */
export const TRUNCATED_HEADER = 'x-truncated';

/** Says `true` when there was more to count than is read, so that counts are too low. */
export const INCOMPLETE_HEADER = 'x-incomplete';

/** Exports that run at once, in all and of one client; each reads the store all the time. */
const AT_ONCE = 8;
const OF_ONE_CLIENT = 2;

/** A client that takes less is given up: its place is for others. */
const LEAST_SPEED: Speed = { bytesPerSecond: 10_000, patienceMs: 15_000 };

interface Route {
  readonly Params: { readonly format: string };
  readonly Querystring: Readonly<Record<string, string | string[]>>;
}

/** The longest picture that is taken: some thousand entities and tens of thousands of relations. */
const PICTURE_BYTES = 4 * 1024 * 1024;

/**
 * `/export/<format>?…`: the graph or a part of it as a file, written while it is read. Sent with
 * POST, the body names what is in it: a picture as somebody sees it.
 */
export const addExport: ServerPart = (app, { engine, config, run }) => {
  const versions = versionsOf(engine);
  const places = new Places(AT_ONCE, OF_ONE_CLIENT);
  const answer = async (
    request: FastifyRequest<Route>,
    reply: FastifyReply,
    question: ExportQuestion,
    tag: string | null,
  ): Promise<FastifyReply> => {
    const format = exportFormat(request.params.format);
    const file = exportFile(request.params.format as ExportFormatName, question);
    const leave = places.enter(clientOf(request));
    if (typeof leave === 'string') throw busy(reply, leave);
    let content = Readable.from([]);
    try {
      const found = await openExport(engine, question, config.publicUrl, config.terms);
      const graph = { ...found, analysis: found.analysis.by(inThreads(untilLeft(run, reply))) };
      const trusted = hasRole(request.principal, 'CONTRIBUTOR');
      const job: ExportJob = { engine, graph, question, trusted };
      if (request.method === 'HEAD') leave();
      else content = await begun(inChunks(format.write(job)), request, leave);
      void mark(reply, tag)
        .type(file.mediaType)
        .header('content-disposition', `attachment; filename="${file.fileName}"`)
        .header(TRUNCATED_HEADER, String(graph.about.truncated))
        .header(INCOMPLETE_HEADER, String(graph.about.incomplete));
      const { licence } = graph.about.terms;
      if (licence !== null) void reply.header('link', `<${licence}>; rel="license"`);
    } catch (error) {
      leave();
      throw error;
    }
    return reply.send(content);
  };
  app.get<Route>('/export/:format', async (request, reply) => {
    exportFormat(request.params.format);
    const question = exportQuestion(givenOf(request.query));
    exportFile(request.params.format as ExportFormatName, question);
    const tag = await tagFor(request, versions);
    if (hasTagged(request, tag)) return mark(reply, tag).code(304).send();
    return answer(request, reply, question, tag);
  });
  app.post<Route>('/export/:format', { bodyLimit: PICTURE_BYTES }, async (request, reply) => {
    exportFormat(request.params.format);
    return answer(request, reply, pickedQuestion(givenOf(request.query), request.body), null);
  });
};

/** Each parameter with its values: `of=a&of=b` gives two. */
function givenOf(query: Route['Querystring']): ExportParameters {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()]));
}

/** Ends what is computed for an export when its client leaves. */
function untilLeft(run: RunTask, { raw }: FastifyReply): RunTask {
  const left = new AbortController();
  raw.once('close', () => {
    left.abort(new DomainError('TIMEOUT', 'The client has left.'));
  });
  return endedBy(run, left.signal);
}

function busy(reply: FastifyReply, whose: 'all' | 'own'): Error {
  void reply.header('retry-after', '10');
  if (whose === 'all') {
    const message = `This server is writing ${AT_ONCE} exports already. Ask again in 10 seconds.`;
    return new DomainError('BUSY', message);
  }
  return new DomainError(
    'RATE_LIMITED',
    `This server is writing ${OF_ONE_CLIENT} exports for you already. Ask for the next when one has ended.`,
    { limit: OF_ONE_CLIENT },
  );
}

/**
 * The export as a stream, once its beginning is there: what fails before has an answer of its own,
 * what fails later can only cut the answer off. Whoever leaves, or takes nothing, ends the reading.
 */
async function begun(
  chunks: AsyncGenerator<string | Uint8Array>,
  request: FastifyRequest,
  onEnd: () => void,
): Promise<Readable> {
  const first = await chunks.next();
  const pace = new LeastSpeed(LEAST_SPEED, () => {
    stream.destroy(new Error('The client took too little of the export.'));
  });
  const stream = Readable.from(pace.through(after(first, chunks)), { objectMode: false });
  return stream
    .on('error', (error) => {
      request.log.warn({ err: error }, 'an export was cut off');
    })
    .once('close', () => {
      pace.end();
      onEnd();
    });
}

async function* after(
  first: IteratorResult<string | Uint8Array>,
  rest: AsyncGenerator<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  try {
    if (first.done !== true) yield first.value;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
