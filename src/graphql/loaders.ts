import DataLoader from 'dataloader';
import { loadApiTokens, loadReplacedTokens } from '../domain/api-tokens/find-api-tokens.ts';
import type { ApiToken } from '../domain/api-tokens/api-token.ts';
import { loadRefusedCredentials } from '../domain/credentials/load-refused-credentials.ts';
import type { RefusedCredential } from '../domain/credentials/refused-credential.ts';
import type { Group } from '../domain/groups/group-record.ts';
import { loadGroups, loadGroupsOfUsers } from '../domain/groups/load-groups.ts';
import { loadMemberReferences, type MemberReference } from '../domain/groups/load-members.ts';
import { loadOauthClients, loadOauthClientSecrets, loadOauthFederations } from '../domain/oauth/find-oauth-clients.ts';
import type { OauthClientSecret } from '../domain/oauth/oauth-client-secret.ts';
import type { OauthClient } from '../domain/oauth/oauth-client.ts';
import type { OauthFederation } from '../domain/oauth/oauth-federation.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { directoryIsConnected } from '../domain/single-sign-on/directory-connection.ts';
import { loadSingleSignOn } from '../domain/single-sign-on/get-single-sign-on.ts';
import type { SingleSignOnSettings } from '../domain/single-sign-on/single-sign-on-settings.ts';
import { loadUsers } from '../domain/users/load-users.ts';
import type { User } from '../domain/users/user-record.ts';

/** Batches what the fields of many objects ask for into one statement each, within one operation. */
export interface Loaders {
  readonly user: DataLoader<string, User | null>;
  /** The same, with the groups of each user read together. */
  readonly userWithGroups: DataLoader<string, User | null>;
  readonly group: DataLoader<string, Group | null>;
  readonly groupsOfUser: DataLoader<string, Group[]>;
  readonly memberReferences: DataLoader<string, MemberReference[]>;
  readonly apiToken: DataLoader<string, ApiToken | null>;
  /** By the id of the successor. */
  readonly replacedToken: DataLoader<string, ApiToken | null>;
  readonly refusedCredential: DataLoader<string, RefusedCredential | null>;
  /** Whether SCIM is not disabled; asked at most once. */
  readonly directoryIsConnected: () => boolean | Promise<boolean>;
  readonly oauthClient: DataLoader<string, OauthClient | null>;
  readonly oauthClientSecrets: DataLoader<string, OauthClientSecret[]>;
  readonly oauthFederation: DataLoader<string, OauthFederation | null>;
  readonly singleSignOn: DataLoader<string, SingleSignOnSettings>;
}

export function createLoaders(scope: Scope): Loaders {
  let connected: boolean | Promise<boolean> | undefined;
  return {
    user: new DataLoader((ids) => loadUsers(scope, ids)),
    userWithGroups: new DataLoader((ids) => loadUsers(scope, ids, true)),
    group: new DataLoader((ids) => loadGroups(scope, ids)),
    groupsOfUser: new DataLoader((ids) => loadGroupsOfUsers(scope, ids)),
    memberReferences: new DataLoader((ids) => loadMemberReferences(scope, ids)),
    apiToken: new DataLoader((ids) => loadApiTokens(scope, ids)),
    replacedToken: new DataLoader((ids) => loadReplacedTokens(scope, ids)),
    refusedCredential: new DataLoader((ids) => loadRefusedCredentials(scope, ids)),
    directoryIsConnected: () => (connected ??= directoryIsConnected(scope)),
    oauthClient: new DataLoader((ids) => loadOauthClients(scope, ids)),
    oauthClientSecrets: new DataLoader((ids) => loadOauthClientSecrets(scope, ids)),
    oauthFederation: new DataLoader((ids) => loadOauthFederations(scope, ids)),
    singleSignOn: new DataLoader((ids) => loadSingleSignOn(scope, ids)),
  };
}
