/*
 * The errors of RFC 7644 §3.12. A detail says what was wrong, where, and what to do instead; the administrator of an
 * identity provider reads it in a provisioning log, far from any documentation.
 */

import type { JsonObject } from './json.ts';

const ERROR_URN = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** The detail keywords of RFC 7644 §3.12 (with erratum 6893) and RFC 9865 §2.1. */
export type ScimType =
  | 'invalidFilter'
  | 'tooMany'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'invalidVers'
  | 'sensitive'
  | 'invalidCursor'
  | 'expiredCursor'
  | 'invalidCount';

/** A refusal that the client may read: an HTTP status, at most one keyword, and a sentence. */
export class ScimError extends Error {
  readonly status: number;
  readonly scimType: ScimType | undefined;
  readonly detail: string;

  constructor(status: number, scimType: ScimType | undefined, detail: string) {
    super(detail);
    this.name = 'ScimError';
    this.status = status;
    this.scimType = scimType;
    this.detail = detail;
  }
}

/** 400: the filter does not follow the grammar, or its operator does not suit the attribute (RFC 7644 §3.4.2.2). */
export const invalidFilter = (detail: string): ScimError => new ScimError(400, 'invalidFilter', detail);

/** 400: the path of a PATCH operation is malformed or names no attribute (RFC 7644 §3.5.2). */
export const invalidPath = (detail: string): ScimError => new ScimError(400, 'invalidPath', detail);

/** 400: a required value is missing, or a value does not suit the attribute (RFC 7644 §3.12). */
export const invalidValue = (detail: string): ScimError => new ScimError(400, 'invalidValue', detail);

/** 400: the body is not the message that was expected (RFC 7644 §3.12). */
export const invalidSyntax = (detail: string): ScimError => new ScimError(400, 'invalidSyntax', detail);

/** 400: a PATCH operation points at nothing (RFC 7644 §3.5.2.2, §3.5.2.3). */
export const noTarget = (detail: string): ScimError => new ScimError(400, 'noTarget', detail);

/** 400: the attribute is read-only, immutable or required and cannot change so (RFC 7644 §3.5.2). */
export const mutability = (detail: string): ScimError => new ScimError(400, 'mutability', detail);

/** 413: more operations or values than one request may carry (RFC 7644 §3.7.4). */
export const payloadTooLarge = (detail: string): ScimError => new ScimError(413, undefined, detail);

/** 404: no such resource or endpoint. */
export const notFound = (detail: string): ScimError => new ScimError(404, undefined, detail);

/** 403: the credentials do not allow it. */
export const forbidden = (detail: string): ScimError => new ScimError(403, undefined, detail);

/** 400: the client asks for another version of the protocol than 2 (RFC 7644 §3.13). */
export const invalidVers = (detail: string): ScimError => new ScimError(400, 'invalidVers', detail);

/** 403: what must not stand in an address stands in this one (RFC 7644 §7.5.2, erratum 6893). */
export const sensitive = (detail: string): ScimError => new ScimError(403, 'sensitive', detail);

/** 400: a filter asks for what is never told (RFC 7643 §7); in an address it has done harm already. */
export class SecretInFilter extends ScimError {
  constructor(name: string) {
    super(400, 'invalidFilter', `"${name}" is never returned and cannot be asked for.`);
  }
}

/** 501: a part of the protocol that this service does not offer. */
export const notImplemented = (detail: string): ScimError => new ScimError(501, undefined, detail);

/**
 * The body of an error response (RFC 7644 §3.12). The status is a text there, and `scimType` is left out where no
 * keyword applies.
 */
export function errorResponse(error: Pick<ScimError, 'status' | 'scimType' | 'detail'>): JsonObject {
  const body: JsonObject = { schemas: [ERROR_URN], status: String(error.status) };
  if (error.scimType !== undefined) body['scimType'] = error.scimType;
  body['detail'] = error.detail;
  return body;
}
