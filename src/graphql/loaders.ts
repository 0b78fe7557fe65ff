import DataLoader from 'dataloader';
import { loadApiTokens, loadReplacedTokens } from '../domain/api-tokens/find-api-tokens.ts';
import type { ApiToken } from '../domain/api-tokens/api-token.ts';
import { loadRefusedCredentials } from '../domain/credentials/load-refused-credentials.ts';
import type { RefusedCredential } from '../domain/credentials/refused-credential.ts';
import type { Group } from '../domain/groups/group-record.ts';
import { findGroupsOfUsers } from '../domain/groups/find-groups-of-users.ts';
import { findMembers } from '../domain/groups/find-members.ts';
import type { GroupFilter } from '../domain/groups/group-filter.ts';
import { loadGroupReferences, loadGroups } from '../domain/groups/load-groups.ts';
import { loadMemberReferences } from '../domain/groups/load-member-references.ts';
import type { ProvisioningEventFilter } from '../domain/provisioning/event-filter.ts';
import { loadOauthClients, loadOauthClientSecrets, loadOauthFederations } from '../domain/oauth/find-oauth-clients.ts';
import type { OauthClientSecret } from '../domain/oauth/oauth-client-secret.ts';
import type { OauthClient } from '../domain/oauth/oauth-client.ts';
import type { OauthFederation } from '../domain/oauth/oauth-federation.ts';
import { loadProvisioningCycles } from '../domain/provisioning/find-provisioning-cycles.ts';
import { findEventsOfCycles, loadProvisioningEvents, type CycleSpan } from '../domain/provisioning/find-provisioning-events.ts';
import type { ProvisioningCycle } from '../domain/provisioning/provisioning-cycle.ts';
import type { ProvisioningEvent } from '../domain/provisioning/provisioning-event.ts';
import type { OrderRequest } from '../domain/shared/order-sql.ts';
import type { Page, PageRequest } from '../domain/shared/page.ts';
import type { Reference } from '../domain/shared/reference.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { directoryIsConnected } from '../domain/single-sign-on/directory-connection.ts';
import { loadSingleSignOn } from '../domain/single-sign-on/get-single-sign-on.ts';
import type { SingleSignOnSettings } from '../domain/single-sign-on/single-sign-on-settings.ts';
import { countHoldersOf } from '../domain/user-information-fields/field-holders.ts';
import { loadUsers } from '../domain/users/load-users.ts';
import type { UserFilter } from '../domain/users/user-filter.ts';
import type { User } from '../domain/users/user-record.ts';

/** The arguments of a list below many parents. */
type ListArguments<Filter> = PageRequest & { readonly filter?: Filter | null; readonly orderBy?: OrderRequest | null };

/** Batches what the fields of many objects ask for into one statement each, within one operation. */
export interface Loaders {
  readonly user: DataLoader<string, User | null>;
  /** The same, with short references to the groups of each user read together. */
  readonly userWithGroupReferences: DataLoader<string, User | null>;
  readonly group: DataLoader<string, Group | null>;
  readonly groupReferences: DataLoader<string, Reference[]>;
  readonly memberReferences: DataLoader<string, Reference[]>;
  /** The same page of the members of many groups. */
  readonly membersOfGroup: (list: ListArguments<UserFilter>) => DataLoader<string, Page<User>>;
  /** The same page of the groups of many users. */
  readonly groupsOfUser: (list: ListArguments<GroupFilter>) => DataLoader<string, Page<Group>>;
  /** How many users hold a value of a user information field. */
  readonly userInformationHolders: DataLoader<string, number>;
  readonly apiToken: DataLoader<string, ApiToken | null>;
  /** By the id of the successor. */
  readonly replacedToken: DataLoader<string, ApiToken | null>;
  readonly refusedCredential: DataLoader<string, RefusedCredential | null>;
  /** Whether SCIM is not disabled; asked at most once. */
  readonly directoryIsConnected: () => boolean | Promise<boolean>;
  readonly oauthClient: DataLoader<string, OauthClient | null>;
  readonly oauthClientSecrets: DataLoader<string, OauthClientSecret[]>;
  readonly oauthFederation: DataLoader<string, OauthFederation | null>;
  readonly provisioningEvent: DataLoader<string, ProvisioningEvent | null>;
  readonly provisioningCycle: DataLoader<string, ProvisioningCycle | null>;
  /** The same page of the events of many cycles. */
  readonly eventsOfCycle: (list: ListArguments<ProvisioningEventFilter>) => DataLoader<CycleSpan, Page<ProvisioningEvent>>;
  readonly singleSignOn: DataLoader<string, SingleSignOnSettings>;
}

export function createLoaders(scope: Scope): Loaders {
  let connected: boolean | Promise<boolean> | undefined;
  return {
    user: new DataLoader((ids) => loadUsers(scope, ids)),
    userWithGroupReferences: new DataLoader((ids) => loadUsers(scope, ids, true)),
    group: new DataLoader((ids) => loadGroups(scope, ids)),
    groupReferences: new DataLoader((ids) => loadGroupReferences(scope, ids)),
    memberReferences: new DataLoader((ids) => loadMemberReferences(scope, ids)),
    membersOfGroup: onePerList(({ filter, orderBy, ...page }) => new DataLoader((ids) => findMembers(scope, ids, page, filter, orderBy))),
    groupsOfUser: onePerList(({ filter, orderBy, ...page }) => new DataLoader((ids) => findGroupsOfUsers(scope, ids, page, filter, orderBy))),
    userInformationHolders: new DataLoader((ids) => countHoldersOf(scope, ids)),
    apiToken: new DataLoader((ids) => loadApiTokens(scope, ids)),
    replacedToken: new DataLoader((ids) => loadReplacedTokens(scope, ids)),
    refusedCredential: new DataLoader((ids) => loadRefusedCredentials(scope, ids)),
    directoryIsConnected: () => (connected ??= directoryIsConnected(scope)),
    oauthClient: new DataLoader((ids) => loadOauthClients(scope, ids)),
    oauthClientSecrets: new DataLoader((ids) => loadOauthClientSecrets(scope, ids)),
    oauthFederation: new DataLoader((ids) => loadOauthFederations(scope, ids)),
    provisioningEvent: new DataLoader((ids) => loadProvisioningEvents(scope, ids)),
    provisioningCycle: new DataLoader((ids) => loadProvisioningCycles(scope, ids)),
    eventsOfCycle: onePerList(({ filter, orderBy, ...page }) => new DataLoader((cycles) => findEventsOfCycles(scope, cycles, page, filter, orderBy))),
    singleSignOn: new DataLoader((ids) => loadSingleSignOn(scope, ids)),
  };
}

// Parents whose lists are asked for with the same arguments share a statement.
function onePerList<Filter, Key, Value>(make: (list: ListArguments<Filter>) => DataLoader<Key, Value>): (list: ListArguments<Filter>) => DataLoader<Key, Value> {
  const made = new Map<string, DataLoader<Key, Value>>();
  return (list) => {
    const key = JSON.stringify(list);
    const loader = made.get(key) ?? make(list);
    made.set(key, loader);
    return loader;
  };
}
