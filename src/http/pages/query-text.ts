import type { Request } from 'express';

/** The value of a parameter of the query; empty where it is missing or there are several. */
export function queryText(request: Request, name: string): string {
  const value = request.query[name];
  return typeof value === 'string' ? value : '';
}
