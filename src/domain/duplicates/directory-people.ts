import { organisationOf } from '../access/authorise.ts';
import type { Row } from '../shared/batch.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { isManagedSql } from '../single-sign-on/directory-connection.ts';
import type { KnownPerson } from './people-index.ts';

const selectPeople = `
  select id, user_name, user_name_key, external_id, display_name, coalesce(given_name || ' ' || family_name, display_name, formatted_name, '') as name,
    active, ${isManagedSql('users', '$2')} as managed, search ->> 'emails' as emails, lower(email) as email
  from users where organisation_id = $1 and id > $3 order by id limit $4`;

const atOnce = 5000;
const first = '00000000-0000-0000-0000-000000000000';

/** Everybody who is here, as far as a duplicate check looks at them. Part of a use case that has authorised its caller. */
export async function readPeople({ session, actor }: Pick<Scope, 'session' | 'actor'>): Promise<KnownPerson[]> {
  const people: KnownPerson[] = [];
  for (let after = first; ;) {
    const rows = await runStatement(session, { name: 'people-to-compare', text: selectPeople, values: [organisationOf(actor), false, after, atOnce] });
    people.push(...rows.map(toPerson));
    if (rows.length < atOnce) return people;
    after = people.at(-1)?.id ?? after;
  }
}

function toPerson(row: Row): KnownPerson {
  const emails = JSON.parse((row['emails'] as string | null) ?? '[]') as { value?: string }[];
  const addresses = new Set([row['user_name_key'] as string, row['email'] as string | null, ...emails.map(({ value }) => value)].filter((text) => typeof text === 'string' && text.includes('@')) as string[]);
  return {
    id: row['id'] as string, userName: row['user_name'] as string, userNameKey: row['user_name_key'] as string, externalId: row['external_id'] as string | null, displayName: row['display_name'] as string | null,
    name: row['name'] as string, isActive: row['active'] as boolean, isManaged: row['managed'] as boolean, addresses: [...addresses],
  };
}
