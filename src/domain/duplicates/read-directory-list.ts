import { peopleOf, readColumns, type ColumnNames, type LineProblem, type ReadLine } from '../csv/read-columns.ts';
import { readCsv, type CsvFile } from '../csv/read-csv.ts';
import { Invalid } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import type { ExternalIdSource, UserNameSource } from './duplicate-check.ts';

/** How the directory maps what is in the list. */
export interface ListMapping {
  readonly userNameFrom: UserNameSource;
  readonly externalIdFrom: ExternalIdSource;
}

/** Somebody whom the directory would send. */
export interface DirectoryPerson {
  readonly number: number;
  readonly userName: string;
  readonly userNameKey: string;
  readonly externalId: string | null;
  readonly mail: string | null;
  readonly displayName: string | null;
  /** All that is known of the name, for comparing. */
  readonly name: string;
  /** Addresses of the person, folded: the userName, the mail, and for a guest the address that the userName was made of. */
  readonly addresses: readonly string[];
}

export interface DirectoryList {
  readonly people: readonly DirectoryPerson[];
  readonly problems: readonly LineProblem[];
}

/** The most people that one list may hold. */
const mostLines = 50_000;
const longestUserName = 2000;
const longestText = 500;

type Column = 'userPrincipalName' | 'mail' | 'displayName' | 'givenName' | 'surname' | 'objectId' | 'mailNickname';

// As the portal of Entra, Microsoft Graph and PowerShell write them.
const columns: ColumnNames<Column> = {
  userPrincipalName: ['userprincipalname', 'upn', 'username'],
  mail: ['mail', 'email', 'emailaddress', 'primarysmtpaddress'],
  displayName: ['displayname', 'name'],
  givenName: ['givenname', 'firstname'],
  surname: ['surname', 'familyname', 'lastname'],
  objectId: ['objectid', 'id'],
  mailNickname: ['mailnickname', 'alias'],
};

const userNameColumns: Readonly<Record<UserNameSource, Column>> = { USER_PRINCIPAL_NAME: 'userPrincipalName', MAIL: 'mail' };
const externalIdColumns: Readonly<Record<ExternalIdSource, Column | undefined>> = { OBJECT_ID: 'objectId', MAIL_NICKNAME: 'mailNickname', NONE: undefined };

/**
 * Reads what Entra would send: its export of users as it is, or a list with a userPrincipalName in each line and perhaps a mail behind it.
 * @throws Invalid where it is no such list
 */
export async function readDirectoryList(text: string, mapping: ListMapping): Promise<DirectoryList> {
  const file = await readCsv(text, 'list', mostLines + 1);
  const needed = userNameColumns[mapping.userNameFrom];
  const list = readColumns<Column>(file, columns, ['userPrincipalName', 'mail']);
  if (!list.hasHeading) assertBareList(file);
  if (list.hasHeading && !list.columns.has(needed)) throw new Invalid(`The list has no column ${needed}, from which userName is taken: export it with that column, or choose another under userNameFrom.`, ['list']);
  const read = peopleOf(file, list.lines, {
    userNameOf: (line) => userNameOf(line, needed, !list.hasHeading), problemOf: (_, userName) => problemOf(userName, needed), toPerson: (line, userName) => personOf(line, userName, mapping),
  });
  if (read.people.length + read.problems.length === 0) throw new Invalid('The list has a heading and nobody below it.', ['list']);
  return read;
}

// Of whatever else it is, it would be foretold that everybody in it is created and that nobody is here twice.
function assertBareList({ lines: [first] }: CsvFile): void {
  const cells = first?.cells.filter((cell) => cell !== '') ?? [];
  const isBare = cells.length < 2 || (cells.length === 2 && cells[0]?.includes('@') === true);
  if (!isBare) throw new Invalid(`The first line names no column that is known here: “${cells.join(', ').slice(0, 200).toWellFormed()}”. Give the export of Entra as it is, or a list with a userPrincipalName in each line and perhaps a mail behind it.`, ['list']);
}

// In a bare list the first address stands for both where the other is not given.
function userNameOf({ values }: ReadLine<Column>, column: Column, isList: boolean): string | undefined {
  return values[column] ?? (isList ? values.userPrincipalName : undefined);
}

function problemOf(userName: string | undefined, column: Column): string | undefined {
  if (userName === undefined) return `There is no ${column}, which becomes userName: Entra would skip this person. Give them one there.`;
  if (Buffer.byteLength(userName) > longestUserName) return `The ${column} is longer than ${longestUserName} bytes, which no userName may be.`;
  return undefined;
}

function personOf({ number, values }: ReadLine<Column>, userName: string, { externalIdFrom }: ListMapping): DirectoryPerson {
  const column = externalIdColumns[externalIdFrom];
  const cut = (text: string | undefined): string | null => text?.slice(0, longestText).toWellFormed() ?? null;
  const displayName = cut(values.displayName) ?? cut([values.givenName, values.surname].filter((part) => part !== undefined).join(' ') || undefined);
  const name = [values.givenName, values.surname].every((part) => part !== undefined) ? `${values.givenName} ${values.surname}` : displayName ?? '';
  const addresses = [userName, values.mail, guestAddress(values.userPrincipalName)].filter((text) => text !== undefined).map(fold);
  return {
    number, userName, userNameKey: fold(userName), externalId: column === undefined ? null : cut(values[column]), mail: cut(values.mail), displayName,
    name: name.slice(0, longestText), addresses: [...new Set(addresses)].filter((text) => text.includes('@')),
  };
}

/** The address of a guest: `ada_fabrikam.com#EXT#@contoso.onmicrosoft.com` was made of `ada@fabrikam.com`. */
function guestAddress(userPrincipalName: string | undefined): string | undefined {
  const [, local, domain] = /^(.+)_([^_]+)#ext#@/i.exec(userPrincipalName ?? '') ?? [];
  return local === undefined || domain === undefined ? undefined : `${local}@${domain}`;
}
