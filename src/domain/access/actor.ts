import { roles, type Permission, type Role } from './permissions.ts';

/** What the look-up of a secret tells of its organisation beside who is asking. */
interface ToldWithSecret {
  /** The revision of the organisation's user information fields when the request came; null where there are none, absent where nobody asked. */
  readonly userInformationRevision?: string | null;
}

/** An organisation's secret that is asking. */
export interface ApiTokenActor extends ToldWithSecret {
  readonly kind: 'API_TOKEN';
  readonly apiTokenId: string;
  readonly organisationId: string;
  readonly permissions: ReadonlySet<Permission>;
}

/** A user who has signed in. */
export interface UserActor {
  readonly kind: 'USER';
  readonly userId: string;
  readonly organisationId: string;
  readonly permissions: ReadonlySet<Permission>;
  /** The session with which they ask. */
  readonly sessionId?: string;
}

/** A user as an actor, with the permissions of their role. */
export function userActor(user: { readonly id: string; readonly organisationId: string; readonly role: Role }, sessionId?: string): UserActor {
  return { kind: 'USER', userId: user.id, organisationId: user.organisationId, permissions: new Set(roles[user.role]), ...(sessionId === undefined ? {} : { sessionId }) };
}

/** An organisation's OAuth client that is asking with an access token. */
export interface OauthClientActor extends ToldWithSecret {
  readonly kind: 'OAUTH_CLIENT';
  readonly oauthClientId: string;
  readonly organisationId: string;
  /** Those of the access token, as far as the client still has them. */
  readonly permissions: ReadonlySet<Permission>;
}

/** Who presents a secret. */
export type CredentialActor = ApiTokenActor | OauthClientActor;

/** Whether the actor is an API token or an OAuth client. */
export function isCredential(actor: Actor): actor is CredentialActor {
  return actor.kind === 'API_TOKEN' || actor.kind === 'OAUTH_CLIENT';
}

/** The id of the API token or the OAuth client. */
export function credentialIdOf(actor: CredentialActor): string {
  return actor.kind === 'API_TOKEN' ? actor.apiTokenId : actor.oauthClientId;
}

/** A platform token that is asking: for figures across organisations, and for nothing else. */
export interface PlatformTokenActor {
  readonly kind: 'PLATFORM_TOKEN';
  readonly platformTokenId: string;
  /** Stands for no organisation. */
  readonly organisationId: undefined;
  readonly permissions: ReadonlySet<Permission>;
  /** The client address, for the trail of its uses. */
  readonly address: string;
}

/** Rollcall itself, or its operator at the command line: for all organisations, or on behalf of one. */
export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly organisationId: string | undefined;
}

/** Nobody that we know. May ask for public fields only. */
export interface AnonymousActor {
  readonly kind: 'ANONYMOUS';
}

/** Who is asking. */
export type Actor = CredentialActor | UserActor | PlatformTokenActor | SystemActor | AnonymousActor;
