import { AsyncLocalStorage } from 'node:async_hooks';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { FastifyRequest } from 'fastify';
import type { OperationDefinitionNode } from 'graphql';
import type { Work } from '../../engine/measured-engine.js';
import type { Tracing } from './tracing.js';

export interface TracingOptions {
  /** Where spans are sent: the whole address. */
  readonly url: string;
  readonly protocol: 'http/protobuf' | 'http/json';
  /** Of this program. */
  readonly version: string;
  /** Name of the store. */
  readonly store: string;
}

const SERVICE = 'migration-governance-graph';

/** The span under which work is done: that of the request, or of the operation in it. */
interface Place {
  readonly request: Span;
  operation: Span | null;
}

/**
 * Sends spans by OTLP. What else is to be said (headers, sampling, the name of the service) the
 * libraries read from the usual variables OTEL_….
 */
export function openTracing({ url, protocol, version, store }: TracingOptions): Tracing {
  const exporter =
    protocol === 'http/json' ? new JsonExporter({ url }) : new ProtobufExporter({ url });
  const own = resourceFromAttributes({ 'service.name': SERVICE, 'service.version': version });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(own)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer(SERVICE, version);
  const places = new WeakMap<FastifyRequest, Place>();
  const here = new AsyncLocalStorage<Place>();
  return {
    begin: (request, proceed) => {
      const place = { request: requestSpan(tracer, request), operation: null };
      places.set(request, place);
      here.run(place, proceed);
      return place.request.spanContext().traceId;
    },
    resume: (request, proceed) => {
      const place = places.get(request);
      if (place === undefined) proceed();
      else here.run(place, proceed);
    },
    end: (request, status) => {
      const span = places.get(request)?.request;
      span?.setAttribute('http.response.status_code', status);
      if (status >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
      span?.end();
    },
    plugin: {
      requestDidStart: async () => {
        const place = here.getStore();
        if (place === undefined) return undefined;
        const span = under(tracer, place.request, 'graphql');
        place.operation = span;
        return {
          didResolveOperation: async ({ operation }) => {
            if (operation != null) describe(span, operation);
          },
          didEncounterErrors: async () => {
            span.setStatus({ code: SpanStatusCode.ERROR });
          },
          willSendResponse: async () => {
            span.end();
            place.operation = null;
          },
        };
      },
    },
    observe: (work, seconds, failed, text) => {
      const place = here.getStore();
      if (place === undefined) return;
      const span = under(tracer, place.operation ?? place.request, NAMES[work], seconds);
      span.setAttribute('db.system.name', store.split(' ')[0]?.toLowerCase() ?? store);
      if (text !== null) span.setAttribute('db.query.text', text);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    close: async () => {
      // What nobody takes must not keep the server from ending.
      await provider.shutdown().catch(() => undefined);
    },
  };
}

/** Names it as the conventions for GraphQL have it: `query Partners`. */
function describe(span: Span, { operation, name }: OperationDefinitionNode): void {
  span.setAttribute('graphql.operation.type', operation);
  if (name !== undefined) span.setAttribute('graphql.operation.name', name.value);
  span.updateName(name === undefined ? operation : `${operation} ${name.value}`);
}

const NAMES: Readonly<Record<Work, string>> = {
  read: 'store read',
  write: 'store transaction',
  step: 'store statement',
  names: 'store names',
};

const propagator = new W3CTraceContextPropagator();

/** Goes on with the trace that the caller names in `traceparent`. */
function requestSpan(tracer: Tracer, { method, routeOptions, headers }: FastifyRequest): Span {
  const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
  const route = routeOptions.url ?? 'none';
  const attributes = { 'http.request.method': method, 'http.route': route };
  return tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
}

/** @param seconds for how long it has been running already. */
function under(tracer: Tracer, parent: Span, name: string, seconds = 0): Span {
  const options = { startTime: Date.now() - seconds * 1000, kind: SpanKind.INTERNAL };
  return tracer.startSpan(name, options, trace.setSpan(ROOT_CONTEXT, parent));
}
