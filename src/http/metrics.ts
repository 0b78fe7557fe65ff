import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { isFromThisMachine } from './this-machine.ts';

/** What the service counts about itself. */
export interface Metrics {
  /** Measures every request; must stand before the routes. */
  readonly measure: RequestHandler;
  /** Answers `/metrics` in the text format of Prometheus. */
  readonly expose: RequestHandler;
  /** Counts what SCIM clients sent and was not kept, by attribute. */
  readonly ignoredAttributes: Counter<'resource_type'>;
  /** Counts lookups that were answered and of which no event was kept. */
  readonly lostLookups: Counter;
}

/**
 * @param token where given, `/metrics` answers only requests that bear it; else only those from this machine
 * @param countStreams how many subscriptions are open
 */
export function createMetrics(token: string | undefined, countStreams: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'rollcall_http_request_duration_seconds', help: 'How long requests took, by door, method and status.', registers: [registry],
    labelNames: ['door', 'method', 'status'], buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  });
  const ignoredAttributes = new Counter({
    name: 'rollcall_scim_ignored_attributes_total', help: 'Attributes that SCIM clients sent and that are not kept.', registers: [registry], labelNames: ['resource_type'],
  });
  const lostLookups = new Counter({ name: 'rollcall_lookup_events_lost_total', help: 'Lookups of SCIM clients that were answered and of which no event was kept.', registers: [registry] });
  registry.registerMetric(new Gauge({ name: 'rollcall_graphql_streams', help: 'GraphQL subscriptions that are open.', registers: [], collect() { this.set(countStreams()); } }));
  return {
    ignoredAttributes, lostLookups,
    measure: (request: Request, response: Response, next: NextFunction) => {
      const stop = duration.startTimer();
      // How long a subscription lasts says nothing about how fast we are.
      response.once('finish', () => !isStream(response) && stop({ door: doorOf(request.originalUrl), method: request.method, status: response.statusCode }));
      next();
    },
    expose: async (request: Request, response: Response) => {
      const mayRead = token ? bears(request, token) : isFromThisMachine(request);
      if (!mayRead) return void response.status(401).set('WWW-Authenticate', 'Bearer').type('text').send(`${token ? 'The metrics need the bearer token of METRICS_TOKEN.' : 'The metrics are for this machine alone, unless METRICS_TOKEN is set.'}\n`);
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

function isStream(response: Response): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream');
}

// A closed set, so that no caller can fill the memory with labels.
function doorOf(url: string): string {
  if (url.startsWith('/scim/')) return 'scim';
  if (url.startsWith('/graphql')) return 'graphql';
  if (url.startsWith('/oauth/')) return 'oauth';
  return url.startsWith('/health/') ? 'health' : 'other';
}

function bears(request: Request, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
