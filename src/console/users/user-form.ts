import type { CreateUserInput, UserPageQuery } from '../__generated__/operations.ts';

export type Person = NonNullable<UserPageQuery['user']>;

/** What of a user can be typed here, nested as the API has it, so that what it refuses finds its field. */
export type UserValues = {
  userName: string;
  displayName: string;
  name: { givenName: string; familyName: string };
  emails: string;
  title: string;
  enterprise: { department: string };
};

export const newUser: UserValues = { userName: '', displayName: '', name: { givenName: '', familyName: '' }, emails: '', title: '', enterprise: { department: '' } };

/** What the API takes and nobody can be written to at: a directory may send what it likes, and here somebody has mistyped it. */
export const userRules = { emails: (value: string): string | null => (/^\s*([^@\s]+@[^@\s]+\s*)?$/.test(value) ? null : 'This is not an e-mail address. It should look like ada@contoso.example.') };

export function valuesOf({ userName, displayName, name, emails, title, enterprise }: Person): UserValues {
  return {
    userName, displayName: shown(displayName), name: { givenName: shown(name?.givenName), familyName: shown(name?.familyName) },
    emails: shown(emails[indexOfMain(emails)]?.value), title: shown(title), enterprise: { department: shown(enterprise?.department) },
  };
}

/** What to send; an empty field has no value. @param known the addresses that the user has; all but the one that was shown stay */
export function inputFrom({ userName, displayName, name, emails, title, enterprise }: UserValues, known: Person['emails'] = []): CreateUserInput {
  return {
    userName: userName.trim(), displayName: orNull(displayName), name: { givenName: orNull(name.givenName), familyName: orNull(name.familyName) },
    emails: emailsFrom(emails.trim(), known), title: orNull(title), enterprise: { department: orNull(enterprise.department) },
  };
}

/** What was typed anew: who may not change where somebody signs in, may change the rest. */
export function changesFrom(values: UserValues, user: Person): Partial<CreateUserInput> {
  const present = new Map(Object.entries(inputFrom(valuesOf(user), user.emails)));
  return Object.fromEntries(Object.entries(inputFrom(values, user.emails)).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(present.get(field))));
}

function emailsFrom(value: string, known: Person['emails']): Person['emails'] {
  const main = indexOfMain(known);
  if (value === '') return known.filter((_, index) => index !== main);
  if (main < 0) return [{ value, type: 'work', primary: true }];
  return known.map((email, index) => (index === main ? { ...email, value } : email));
}

function indexOfMain(emails: Person['emails']): number {
  const primary = emails.findIndex((email) => email.primary);
  if (primary >= 0) return primary;
  return emails.length > 0 ? 0 : -1;
}

function shown(value: string | null | undefined): string {
  return value ?? '';
}

function orNull(value: string): string | null {
  return value.trim() || null;
}
