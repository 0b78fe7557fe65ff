import { Invalid } from '../shared/errors.ts';
import { requiredText } from '../shared/text.ts';
import { isUuid } from '../shared/uuid.ts';

/** How to speak OpenID Connect with an identity provider, without the client secret. */
export interface OidcConfiguration {
  /** Where the provider describes itself, below it `/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  /** The Entra tenants whose people may come, in lower case; empty where the issuer is of one tenant, or not Entra. */
  readonly tenantIds: readonly string[];
  /** What is asked for; `openid` is among them. */
  readonly scopes: readonly string[];
}

/** What an owner says of it. */
export interface OidcInput {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent or `null`: the one that is kept, where issuer and client id stay as they are. */
  readonly clientSecret?: string | null;
  readonly tenantIds?: readonly string[] | null;
  readonly scopes?: readonly string[] | null;
}

const most = { characters: 2000, tenants: 50, scopes: 20 };
const usualScopes = ['openid', 'profile', 'email'];
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads what an owner says of an OIDC connection.
 * @param field the path of the input
 * @throws Invalid
 */
export function readOidcConfiguration(input: OidcInput, field: readonly string[]): OidcConfiguration {
  const issuer = readIssuer(input.issuer, [...field, 'issuer']);
  const tenantIds = readTenantIds(input.tenantIds ?? [], [...field, 'tenantIds']);
  if (isOfManyTenants(issuer) && tenantIds.length === 0) {
    throw new Invalid('This issuer is that of every Entra tenant: name in tenantIds those whose people may come, or give the issuer of one tenant, https://login.microsoftonline.com/{tenant id}/v2.0.', [...field, 'tenantIds']);
  }
  return { issuer, clientId: shortText(input.clientId, [...field, 'clientId']), tenantIds, scopes: readScopes(input.scopes ?? usualScopes, [...field, 'scopes']) };
}

/** Whether the issuer is one of Entra's that stand for many tenants: its tokens name the tenant that they are from. */
export function isOfManyTenants(issuer: string): boolean {
  return /^\/(common|organizations)\/v2\.0$/.test(new URL(issuer).pathname);
}

function shortText(value: string, field: readonly string[]): string {
  const text = requiredText(value, field).trim();
  if (text.length > most.characters) throw new Invalid(`${field.join('.')} must not have more than ${most.characters} characters.`, field);
  return text;
}

function readIssuer(value: string, field: readonly string[]): string {
  const text = shortText(value, field).replace(/\/\.well-known\/openid-configuration\/?$/, '').replace(/\/(\{tenantid\}|%7Btenantid%7D)\//i, '/organizations/');
  const url = URL.parse(text);
  if (!url || !isPlain(url)) {
    throw new Invalid(`${field.join('.')} must be an address such as https://login.microsoftonline.com/{tenant id}/v2.0: https, without a user name, ? and #.`, field);
  }
  // To the letter, since it is compared with that of tokens.
  if (!url.hostname.endsWith('microsoftonline.com')) return text;
  if (url.pathname.startsWith('/consumers/')) throw new Invalid('This issuer is that of private Microsoft accounts, which belong to no organisation: give the one of your tenant.', field);
  return text.replace(/\/$/, '');
}

// Where the address leads is checked at each connection (outgoing/guarded-fetch.ts); plain http to this machine only by a setting.
function isPlain({ protocol, hostname, username, password, hash, search }: URL): boolean {
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
  return isSafe && [username, password, hash, search].every((part) => part === '');
}

function readTenantIds(given: readonly string[], field: readonly string[]): string[] {
  if (given.length > most.tenants) throw new Invalid(`${field.join('.')} must not name more than ${most.tenants} tenants.`, field);
  return [...new Set(given.map((one) => {
    const id = one.trim().toLowerCase();
    if (!isUuid(id)) throw new Invalid(`“${one}” is not a tenant id: Entra shows it as *Directory (tenant) ID*, for example 72f988bf-86f1-41af-91ab-2d7cd011db47.`, field);
    return id;
  }))];
}

function readScopes(given: readonly string[], field: readonly string[]): string[] {
  const scopes = new Set(['openid', ...given.map((one) => one.trim())]);
  // RFC 6749 §3.3.
  for (const scope of scopes) if (!/^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/.test(scope)) throw new Invalid(`“${scope}” is not a scope: one word in each.`, field);
  if (scopes.size > most.scopes) throw new Invalid(`${field.join('.')} must not name more than ${most.scopes} scopes.`, field);
  return [...scopes];
}
