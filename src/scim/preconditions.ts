import { changeInTurn } from './change-resource.ts';
import type { ScimRequest } from './connection.ts';
import { assertPreconditions, onlyVersion } from './protocol/etag.ts';
import type { JsonObject } from './protocol/json.ts';
import { tagOf, versionOf } from './resource-meta.ts';

/** Whether a request is bound to a version of the resource. */
export function isConditional({ preconditions: { ifMatch, ifNoneMatch } }: ScimRequest): boolean {
  return (ifMatch !== undefined && ifMatch.trim() !== '*') || ifNoneMatch !== undefined;
}

/**
 * Changes a resource on the conditions of the request (RFC 7644 §3.14). Where they name one version, it goes straight into
 * the change; else the present version is read and compared, and the change is bound to it.
 * @param read reads the resource
 * @param change the change, bound to a version where one is given
 * @throws ScimError 412 where the resource has another version than the request allows
 */
export async function changeConditionally<Result>(
  id: string, request: ScimRequest, read: () => Promise<JsonObject>, change: (expectedVersion?: number) => Promise<Result>,
): Promise<Result> {
  if (!isConditional(request)) return change();
  const only = onlyVersion(request.preconditions);
  if (only !== undefined) return change(only);
  return changeInTurn(id, async () => {
    const current = await read();
    assertPreconditions(request.preconditions, tagOf(current));
    return change(versionOf(current));
  });
}
