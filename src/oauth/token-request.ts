import { OauthError } from './errors.ts';

/** A token request as it came in. */
export interface IncomingTokenRequest {
  readonly contentType: string | undefined;
  readonly authorization: string | undefined;
  /** What stands after `?` in the address. */
  readonly query: string;
  readonly body: string;
  /** Where the request came from, as far as a network address tells. */
  readonly clientAddress: string | undefined;
}

/** By what a client shows who it is. */
export type Proof =
  | { readonly kind: 'SECRET'; readonly clientId: string; readonly secret: string }
  | { readonly kind: 'ASSERTION'; readonly assertion: string; readonly clientId: string | undefined };

/** What is asked for. */
export interface TokenRequest {
  readonly grant: Grant;
  readonly proof: Proof;
  readonly scope: string | undefined;
}

/** The grants that there are, by their names on the wire (RFC 6749 §4.4, RFC 7523 §2.1). */
export const grants = { CLIENT_CREDENTIALS: 'client_credentials', ASSERTION: 'urn:ietf:params:oauth:grant-type:jwt-bearer' } as const;
type Grant = keyof typeof grants;

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const known = new Set(['grant_type', 'client_id', 'client_secret', 'client_assertion', 'client_assertion_type', 'assertion', 'scope']);

type Form = ReadonlyMap<string, string>;

/**
 * Reads a token request (RFC 6749 §2.3.1, §3.2 and §4.4.2, RFC 7521 §4).
 * @throws OauthError where it is none, where a parameter comes twice, or where a client would show in two ways who it is
 */
export function readTokenRequest({ contentType, authorization, query, body }: IncomingTokenRequest): TokenRequest {
  assertNothingInAddress(query);
  const form = readForm(contentType, body);
  const grant = readGrant(form);
  const proof = grant === 'ASSERTION' ? readAssertionGrant(form, authorization) : readClientProof(form, authorization);
  return { grant, proof, scope: form.get('scope') };
}

// Addresses are written to logs on the way.
function assertNothingInAddress(query: string): void {
  for (const name of new URLSearchParams(query).keys()) {
    if (known.has(name.toLowerCase())) throw invalid(`${name} must stand in the body of the request and never in its address, which is written to logs.`);
  }
}

function readForm(contentType: string | undefined, body: string): Form {
  const [type = ''] = (contentType ?? '').split(';', 1);
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') throw invalid('Send the parameters as application/x-www-form-urlencoded.');
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (form.has(name)) throw invalid(`${name.slice(0, 50)} is given more than once.`);
    form.set(name, value);
  }
  // Without a value it is as if it were not there (RFC 6749 §3.2).
  return new Map([...form].filter(([, value]) => value !== ''));
}

function readGrant(form: Form): Grant {
  const given = form.get('grant_type');
  if (given === undefined) throw invalid('grant_type is missing.');
  const [grant] = Object.entries(grants).find(([, name]) => name === given) ?? [];
  if (!grant) throw new OauthError('unsupported_grant_type', `grant_type must be one of: ${Object.values(grants).join(', ')}.`);
  return grant as Grant;
}

function readAssertionGrant(form: Form, authorization: string | undefined): Proof {
  const assertion = form.get('assertion');
  if (assertion === undefined) throw invalid('assertion is missing.');
  if (authorization !== undefined || form.has('client_secret') || form.has('client_assertion')) {
    throw invalid('An assertion as a grant shows who the client is. Leave out the Authorization header, client_secret and client_assertion.');
  }
  return { kind: 'ASSERTION', assertion, clientId: form.get('client_id') };
}

function readClientProof(form: Form, authorization: string | undefined): Proof {
  const proofs = [byHeader(form, authorization), bySecret(form), byAssertion(form)].filter((proof) => proof !== undefined);
  // RFC 6749 §2.3.
  if (proofs.length > 1) throw invalid('Show in one way who the client is: in the Authorization header, by client_secret, or by client_assertion.');
  if (!proofs[0]) {
    throw new OauthError('invalid_client', 'The client does not show who it is: send client_id with client_secret or client_assertion in the body, or both in the header Authorization: Basic.');
  }
  return proofs[0];
}

// Each of the two is form-urlencoded before they are joined (RFC 6749 §2.3.1).
function byHeader(form: Form, authorization: string | undefined): Proof | undefined {
  if (authorization === undefined) return undefined;
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2}) *$/i.exec(authorization)?.[1];
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (id === undefined || secret === undefined) throw new OauthError('invalid_client', 'The Authorization header must be Basic, with client_id and client_secret.');
  const clientId = formDecoded(id);
  if (form.has('client_id') && form.get('client_id') !== clientId) throw invalid('client_id in the body is another than in the Authorization header.');
  return { kind: 'SECRET', clientId, secret: formDecoded(secret) };
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new OauthError('invalid_client', 'The Authorization header must hold client_id and client_secret form-urlencoded.');
  }
}

function bySecret(form: Form): Proof | undefined {
  const secret = form.get('client_secret');
  if (secret === undefined) return undefined;
  const clientId = form.get('client_id');
  if (clientId === undefined) throw invalid('client_id is missing.');
  return { kind: 'SECRET', clientId, secret };
}

function byAssertion(form: Form): Proof | undefined {
  const assertion = form.get('client_assertion');
  const type = form.get('client_assertion_type');
  if (assertion === undefined && type === undefined) return undefined;
  if (assertion === undefined) throw invalid('client_assertion is missing.');
  if (type !== assertionType) throw invalid(`client_assertion_type must be ${assertionType}.`);
  return { kind: 'ASSERTION', assertion, clientId: form.get('client_id') };
}

function invalid(message: string): OauthError {
  return new OauthError('invalid_request', message);
}
