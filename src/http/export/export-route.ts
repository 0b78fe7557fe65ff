import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Actor } from '../../domain/access/actor.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Database } from '../../db/connect.ts';
import { createContext } from '../../graphql/context.ts';
import type { RunOperation } from '../../graphql/run-operation.ts';
import type { Authentication } from '../authentication.ts';
import { callerOf, type CostBudget } from '../graphql/cost-budget.ts';
import { idOf } from '../logging.ts';
import { answerExportError, NotAskedByGet } from './export-errors.ts';
import { exportForms, type ExportForm } from './export-rows.ts';
import { exportTables, type ExportPart, type ExportTable } from './export-tables.ts';
import { readExportVariables } from './export-variables.ts';
import { payForParts } from './pay-for-parts.ts';

/** What the route needs of the service. */
export interface ExportRouteParts {
  readonly schema: GraphQLSchema;
  readonly runOperation: RunOperation;
  readonly database: Database;
  readonly authentication: Authentication;
  readonly budget: CostBudget;
  readonly publicUrl: string;
  readonly logger: Logger;
}

/**
 * Serves `GET /export/{table}.{csv|ndjson}`: what a GraphQL query answers page by page, as one stream. A part is read when the
 * client has taken the one before; between parts nothing is held in the database, and a client that goes away ends it.
 */
export function exportRoute(parts: ExportRouteParts): RequestHandler {
  return async (request, response, next) => {
    try {
      const actor = await parts.authentication.actor(request);
      const { name, table, form } = whatIsAsked(request);
      const variables = readExportVariables(parts.schema, table.document, new URL(request.originalUrl, 'http://localhost').searchParams);
      const gone = new AbortController();
      response.once('close', () => gone.abort());
      const read = readerOf(parts, request, actor, table, variables, gone.signal);
      // Before anything is sent, so that a refusal can still be one.
      const first = await read(null);
      response.setHeader('Content-Type', form.mediaType);
      response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
      response.setHeader('Cache-Control', 'no-store');
      await send(parts, request, response, Readable.from(textOf(first, read, table, form), { highWaterMark: 1 }));
    } catch (error) {
      answerExportError(error, request, response, next);
    }
  };
}

function whatIsAsked(request: Request): { name: string; table: ExportTable; form: ExportForm } {
  const name = request.path.slice(1);
  const [tableName = '', ending = ''] = name.split('.');
  const [table, form] = [exportTables.get(tableName), exportForms.get(ending)];
  if (table && form && name === `${tableName}.${ending}`) {
    if (request.method === 'GET') return { name, table, form };
    throw new NotAskedByGet(`An export is asked for by GET, not by ${request.method}.`);
  }
  throw new NotFound(`There is no such export. There are, by GET: ${[...exportTables.keys()].map((one) => `/export/${one}`).join(', ')}, each with .csv or .ndjson.`);
}

type Reader = (after: string | null) => Promise<ExportPart>;

function readerOf({ schema, database, budget, publicUrl, runOperation }: ExportRouteParts, request: Request, actor: Actor, table: ExportTable, variables: object, gone: AbortSignal): Reader {
  const now = new Date();
  const pay = payForParts(schema, budget, callerOf(actor, request.ip ?? 'unknown'), gone);
  return (after) => {
    // A context for each part: what its loaders have read is not kept for the next.
    const context = createContext(database, actor, { door: 'GRAPHQL', requestId: idOf(request) }, publicUrl, now);
    return table.read((document, values) => pay(document, values, () => runOperation(document, values, context)), variables as never, after);
  };
}

async function* textOf(first: ExportPart, read: Reader, { columns }: ExportTable, form: ExportForm): AsyncGenerator<string> {
  yield form.head(columns);
  for (let part = first; ; part = await read(part.next)) {
    yield part.rows.map((row) => form.line(row, columns)).join('');
    if (part.next === null) return;
  }
}

// What goes wrong after the beginning breaks the connection off, so that nobody takes a part for the whole.
async function send({ logger }: ExportRouteParts, request: Request, response: Response, text: Readable): Promise<void> {
  try {
    await pipeline(text, response);
  } catch (error) {
    const { code, name } = error as { code?: unknown; name?: unknown };
    if (code === 'ERR_STREAM_PREMATURE_CLOSE' || name === 'AbortError') return;
    logger.error({ err: error as Error, requestId: idOf(request) }, 'an export broke off');
    response.destroy();
  }
}
