import type { ReactNode } from 'react';
import { generatePath, Link } from 'react-router';
import { UserProvenance } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { roleNames } from '../components/words.ts';
import { paths } from '../paths.ts';
import { Origin, type Provenance } from './origin.tsx';
import type { Person } from './user-form.ts';

/** A value that is shown, and where it stands in the schema, so that it can be said where it came from. */
interface Fact {
  readonly label: string;
  /** Empty where there is none. */
  readonly value: ReactNode;
  readonly field: string;
}

/** What is known of the person, and where each value came from. Fields without a value are left out, but for those that were emptied. */
export function Profile({ user }: { readonly user: Person }) {
  const can = useCan();
  // Asked for after the person: who they are is shown without waiting for it.
  const { data } = useRead(UserProvenance, { id: user.id }, { enabled: can('audit:read') });
  const provenance = new Map((data?.user?.provenance ?? []).map((one) => [one.field, one]));
  return (
    <section className="card" aria-labelledby="profile">
      <h2 id="profile">Profile</h2>
      <dl className="facts">
        {factsOf(user).filter(({ value, field }) => value !== '' || provenance.has(field)).map((fact) => <Pair key={fact.label} {...fact} provenance={provenance.get(fact.field)} />)}
        <div className="pair"><dt>Id</dt><dd><code>{user.id}</code></dd></div>
        <div className="pair"><dt>Last changed</dt><dd><Moment at={user.updatedAt} exact /></dd></div>
      </dl>
    </section>
  );
}

function Pair({ label, value, field, provenance }: Fact & { readonly provenance: Provenance | undefined }) {
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd className="from"><span>{value === '' ? <span className="quiet">{field === 'signInBlocked' ? 'Not blocked' : 'None'}</span> : value}</span>{provenance && <Origin {...provenance} />}</dd>
    </div>
  );
}

function factsOf({ enterprise, name, informationFields, ...user }: Person): readonly Fact[] {
  return [
    fact('User name', user.userName, 'userName'), fact('Account', user.active ? 'Enabled' : 'Disabled', 'active'), fact('Role', roleNames[user.role], 'role'), fact('Signing in', user.signInBlocked && 'Blocked', 'signInBlocked'),
    fact('Name to show', user.displayName, 'displayName'), fact('Given name', name?.givenName, 'name.givenName'), fact('Family name', name?.familyName, 'name.familyName'),
    fact('E-mail', describeValues(user.emails), 'emails'), fact('Telephone', describeValues(user.phoneNumbers), 'phoneNumbers'), fact('Title', user.title, 'title'), ...factsOfWork(enterprise),
    fact('User type', user.userType, 'userType'), fact('Language', user.preferredLanguage, 'preferredLanguage'), fact('Time zone', user.timezone, 'timezone'), fact('Id in the directory', user.externalId, 'externalId'),
    ...informationFields.map(({ field, values }) => fact(field.name, values.map(({ text }) => text).join(', '), field.name)),
  ];
}

function factsOfWork(enterprise: Person['enterprise']): readonly Fact[] {
  const of = (field: 'department' | 'division' | 'organization' | 'costCenter' | 'employeeNumber', label: string): Fact => fact(label, enterprise?.[field], `enterprise.${field}`);
  return [
    of('department', 'Department'), of('division', 'Division'), of('organization', 'Organisation'), of('costCenter', 'Cost centre'), of('employeeNumber', 'Employee number'),
    { label: 'Manager', value: enterprise?.manager ? <Manager {...enterprise.manager} /> : '', field: 'enterprise.manager' },
  ];
}

const fact = (label: string, value: string | false | null | undefined, field: string): Fact => ({ label, value: value || '', field });

function describeValues(values: readonly { readonly value: string | null; readonly type: string | null }[]): string {
  return values.map(({ value, type }) => [value, type && `(${type})`].filter(Boolean).join(' ')).join(', ');
}

function Manager({ value, user }: NonNullable<NonNullable<Person['enterprise']>['manager']>) {
  return user ? <Link className="link" to={generatePath(paths.user, { id: user.id })}>{user.displayName ?? user.userName}</Link> : <>{value} <span className="quiet">(nobody here has this id)</span></>;
}
