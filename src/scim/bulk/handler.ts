import type { ScimConnection, ScimRequest, ScimResponse } from '../connection.ts';
import { bulkLimits } from '../discovery/features.ts';
import { bulkResponse, parseBulkRequest } from '../protocol/bulk.ts';
import { BulkJob } from './job.ts';

/** `POST /Bulk` (RFC 7644 §3.7). */
export async function bulk(connection: ScimConnection, request: ScimRequest): Promise<ScimResponse> {
  const { operations, failOnErrors } = parseBulkRequest(request.body, connection.dialect, bulkLimits.maxOperations);
  return { status: 200, body: bulkResponse(await new BulkJob(connection, operations, failOnErrors).run()) };
}
