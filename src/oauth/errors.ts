import type { TokenClient } from '../domain/oauth/find-token-clients.ts';

/** The words of RFC 6749 §5.2, and of §4.1.2.1 for what is not the caller's fault. */
export type OauthErrorCode =
  | 'invalid_request' | 'invalid_client' | 'invalid_grant' | 'unauthorized_client' | 'unsupported_grant_type' | 'invalid_scope' | 'temporarily_unavailable' | 'server_error';

const statuses: Readonly<Record<OauthErrorCode, number>> = {
  invalid_request: 400, invalid_client: 401, invalid_grant: 400, unauthorized_client: 400, unsupported_grant_type: 400, invalid_scope: 400,
  temporarily_unavailable: 503, server_error: 500,
};

/** A token request that is refused; the message is for whoever sent it. */
export class OauthError extends Error {
  readonly code: OauthErrorCode;
  readonly status: number;

  constructor(code: OauthErrorCode, message: string, status = statuses[code]) {
    super(message);
    this.name = 'OauthError';
    this.code = code;
    this.status = status;
  }
}

/**
 * A credential that is no good. Why is kept for the organisation to see, where it is known whose it claims to be; the caller is
 * told the same in every case, so that nobody learns which clients there are.
 */
export class CredentialRefused extends Error {
  readonly client: TokenClient | undefined;
  /** What the caller is told after all, where it has shown that it holds the secret. */
  readonly told: string | undefined;

  constructor(reason: string, client?: TokenClient, told?: string) {
    super(reason);
    this.name = 'CredentialRefused';
    this.client = client;
    this.told = told;
  }
}

/** An answer to a token request, without what every one has. */
export interface OauthAnswer {
  readonly status: number;
  readonly body: object;
  readonly headers: Readonly<Record<string, string>>;
  /** What is to be done once the answer is on its way, so that how long it took tells nothing. */
  readonly afterwards?: () => Promise<void>;
}

/** The answer of RFC 6749 §5.2. A client that is not known is asked for its credentials (RFC 9110 §15.5.2). */
export function errorAnswer(error: OauthError): OauthAnswer {
  const headers: Record<string, string> = error.status === 401 ? { 'WWW-Authenticate': 'Basic realm="OAuth", charset="UTF-8"' } : {};
  return { status: error.status, headers, body: { error: error.code, error_description: describable(error.message) } };
}

// RFC 6749 §5.2: printable ASCII without " and \.
function describable(text: string): string {
  return text.replaceAll(/[“”"]/g, "'").replaceAll('…', '...').replaceAll(/[^\x20-\x5b\x5d-\x7e]/g, '?');
}
