import type { ScimAnswer } from './scim-client.ts';

/**
 * Expects a SCIM error (RFC 7644 §3.12) whose detail is a sentence that somebody can act on.
 * @param scimType undefined where there must be none
 * @param detail what the sentence must say
 */
export function expectScimError(answer: ScimAnswer, status: number, scimType?: string, detail?: RegExp): void {
  expect({ status: answer.status, text: answer.text.slice(0, 500) }).toEqual({ status, text: expect.anything() });
  expect(answer.headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
  const error = { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(status), detail: expect.stringMatching(/^.{10,}[.!?]$/s) };
  expect(answer.body).toEqual(scimType === undefined ? error : { ...error, scimType });
  if (detail) expect(answer.body.detail).toMatch(detail);
}
