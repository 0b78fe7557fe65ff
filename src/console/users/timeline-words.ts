/** What the audit trail calls an action, without whose it is; an action that is not here is shown as it is. */
const verbs: Readonly<Record<string, string>> = {
  created: 'Created', updated: 'Changed', disabled: 'Disabled', enabled: 'Enabled', deleted: 'Deleted', 'members-added': 'Members added', 'members-removed': 'Members removed',
};
/** Of these it says enough that they happened: every field is among what was changed. */
const whole = ['created', 'deleted', 'members-added', 'members-removed'];

const actors: Readonly<Record<string, string>> = {
  USER: 'a user', API_TOKEN: 'an API token', OAUTH_CLIENT: 'an OAuth client', SYSTEM: 'the service', ANONYMOUS: 'somebody who had not signed in', DATABASE: 'somebody in the database itself',
};

/** Fields that are called otherwise on the pages; of all others the name is taken apart. */
const fieldNames: Readonly<Record<string, string>> = {
  userName: 'user name', active: 'account', displayName: 'name to show', formattedName: 'full name', emails: 'e-mail', email: 'address for mails', phoneNumbers: 'telephone', organization: 'organisation', externalId: 'id in the directory',
  signInBlocked: 'signing in', managedByDirectory: 'managed by the directory', preferredLanguage: 'language', timezone: 'time zone',
};

/** An entry of the audit trail as it stands in a timeline. */
export interface TimelineEntry {
  readonly action: string;
  readonly actorKind: string;
  readonly actorName: string | null;
  readonly changes: readonly { readonly field: string }[];
}

/** An entry in words: `Changed by Olivia Owens: title, department`. */
export function describeEntry({ action, actorKind, actorName, changes }: TimelineEntry): string {
  const verb = action.slice(action.indexOf('.') + 1);
  const fields = whole.includes(verb) ? '' : changes.map(({ field }) => nameOf(field)).join(', ');
  return `${verbs[verb] ?? action} by ${actorName ?? actors[actorKind] ?? actorKind}${fields && `: ${fields}`}`;
}

function nameOf(field: string): string {
  return fieldNames[field] ?? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
