import { peopleOf, readColumns, type ColumnNames, type LineProblem, type ReadLine } from '../csv/read-columns.ts';
import { readCsv } from '../csv/read-csv.ts';
import { isEmailAddress } from '../shared/email-address.ts';
import { DomainError, Invalid } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import type { UserProfile } from '../users/user-profile.ts';
import { userValues } from '../users/user-values.ts';

/** Somebody who is to be made. */
export interface ImportedPerson {
  readonly number: number;
  readonly userName: string;
  readonly userNameKey: string;
  readonly profile: UserProfile;
}

export interface ImportFile {
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly LineProblem[];
  /** Columns that mean nothing here. */
  readonly unknownColumns: readonly string[];
}

/** The most people that one file may hold. */
const mostLines = 5000;

type Column = 'userName' | 'email' | 'displayName' | 'givenName' | 'familyName' | 'title' | 'department' | 'employeeNumber' | 'preferredLanguage';

const columns: ColumnNames<Column> = {
  userName: ['username', 'userprincipalname', 'upn', 'login'],
  email: ['email', 'mail', 'emailaddress'],
  displayName: ['displayname', 'name', 'fullname'],
  givenName: ['givenname', 'firstname'],
  familyName: ['familyname', 'surname', 'lastname'],
  title: ['title', 'jobtitle'],
  department: ['department'],
  employeeNumber: ['employeenumber', 'employeeid'],
  preferredLanguage: ['preferredlanguage', 'language'],
};

const others = Object.keys(columns).filter((column) => column !== 'userName' && column !== 'email').join(', ');

/**
 * Reads a file of people to be made, one in each line; the heading says what stands where. Who has no userName has their e-mail for one.
 * @throws Invalid where it is no such file
 */
export async function readImport(text: string): Promise<ImportFile> {
  const file = await readCsv(text, 'list', mostLines + 1);
  const list = readColumns<Column>(file, columns, ['email']);
  const [first] = file.lines;
  if (!list.hasHeading && first && first.cells.filter((cell) => cell !== '').length > 1) {
    throw new Invalid(`The first line names no column that is known here: “${first.cells.join(', ').slice(0, 200).toWellFormed()}”. It must name userName or email, and may name ${others}.`, ['list']);
  }
  if (!list.columns.has('userName') && !list.columns.has('email')) throw new Invalid('The first line names neither a column userName nor email: one of them must be there.', ['list']);
  const read = peopleOf(file, list.lines, {
    userNameOf: ({ values }) => values.userName ?? values.email, problemOf, toPerson: (line, userName) => ({ number: line.number, userName, userNameKey: fold(userName), profile: profileOf(line, userName) }),
  });
  if (read.people.length + read.problems.length === 0) throw new Invalid('The file has a heading and nobody below it.', ['list']);
  return { ...read, unknownColumns: list.unknown };
}

function profileOf({ values }: ReadLine<Column>, userName: string): UserProfile {
  const given = (column: Column): string | null => values[column] ?? null;
  const name = [values.givenName, values.familyName].filter((part) => part !== undefined).join(' ');
  return {
    userName, displayName: given('displayName') ?? name, title: given('title'), preferredLanguage: given('preferredLanguage'),
    name: { givenName: given('givenName'), familyName: given('familyName') }, enterprise: { department: given('department'), employeeNumber: given('employeeNumber') },
    emails: values.email === undefined ? null : [{ value: values.email, type: 'work', primary: true }],
  };
}

function problemOf(line: ReadLine<Column>, userName: string | undefined): string | undefined {
  const { email } = line.values;
  if (userName === undefined) return 'There is neither a userName nor an e-mail: give one of them.';
  if (email !== undefined && !isEmailAddress(email)) return `“${email.slice(0, 100).toWellFormed()}” is not an e-mail address: correct it, or leave it out.`;
  try {
    userValues(profileOf(line, userName));
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}
