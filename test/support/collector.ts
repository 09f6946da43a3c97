import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A span as OTLP sends it, with its attributes as a map. */
export interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Collector {
  /** Where OTLP is taken, as JSON. */
  readonly url: string;
  readonly spans: readonly SentSpan[];
  close(): Promise<void>;
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<SentSpan, 'attributes'> & {
        readonly attributes: readonly { key: string; value: Record<string, unknown> }[];
      })[];
    }[];
  }[];
}

/** Takes traces as a collector of OpenTelemetry does. */
export async function startCollector(): Promise<Collector> {
  const spans: SentSpan[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const bytes = Buffer.concat(parts);
      const zipped = request.headers['content-encoding'] === 'gzip';
      const sent = JSON.parse((zipped ? gunzipSync(bytes) : bytes).toString()) as Sent;
      const all = sent.resourceSpans.flatMap((one) => one.scopeSpans.flatMap(({ spans }) => spans));
      spans.push(...all.map(plain));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    spans,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function plain(
  span: Sent['resourceSpans'][number]['scopeSpans'][number]['spans'][number],
): SentSpan {
  const attributes = span.attributes.map(({ key, value }) => [key, Object.values(value)[0]]);
  return { ...span, attributes: Object.fromEntries(attributes) as Record<string, unknown> };
}
