import { GraphQLError } from 'graphql';
import type { NextFunction, Request, Response } from 'express';
import { DomainError } from '../../domain/shared/errors.ts';
import { idOf } from '../logging.ts';
import { TooManyRequests } from '../rate-limits.ts';

/** An export is asked for by another method than GET. */
export class NotAskedByGet extends Error {}

const statuses: Readonly<Partial<Record<DomainError['code'], number>>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID: 400, UNAVAILABLE: 503 };

/** Answers what went wrong before an export began: its cause as JSON. What is nobody's fault but ours, or comes too late, goes on to `next`. */
export function answerExportError(error: unknown, request: Request, response: Response, next: NextFunction): void {
  const status = statusOf(error);
  if (status === undefined || response.headersSent) return next(error);
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="export"');
  if (error instanceof NotAskedByGet) response.set('Allow', 'GET');
  if (error instanceof TooManyRequests) response.set('Retry-After', String(error.retryAfter));
  response.status(status).json({ error: (error as Error).message, requestId: idOf(request) });
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof TooManyRequests) return 429;
  if (error instanceof NotAskedByGet) return 405;
  if (error instanceof GraphQLError) return 400;
  return error instanceof DomainError ? statuses[error.code] : undefined;
}
