import type { ResourceType } from '../provisioning-event.ts';
import { enterpriseUrn } from './attribute-target.ts';

/** A row of an attribute mapping, in Entra's own words. */
export interface EntraRow {
  /** The source attribute, or the expression; null where it cannot be known from here. */
  readonly source: string | null;
  readonly target: string;
}

interface DefaultRow extends EntraRow {
  readonly source: string;
  /** The source that it should have instead. */
  readonly better?: string;
  /** Entra matches by it, first of all. */
  readonly matches?: true;
  /** What to mind when the row is set up, where it is not well without a thought. */
  readonly remark?: string;
}

const work = (list: string, part: string): string => `${list}[type eq "work"].${part}`;

/** The mappings that Entra begins with, of an application that is not from its gallery, in Entra's order. */
export const entraRows: Readonly<Record<ResourceType, readonly DefaultRow[]>> = {
  USER: [
    { source: 'userPrincipalName', target: 'userName', matches: true },
    { source: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")', target: 'active', remark: 'Leave it as Entra made it. With accountEnabled, nobody who is unassigned would ever be disabled.' },
    { source: 'displayName', target: 'displayName' },
    { source: 'jobTitle', target: 'title' },
    { source: 'mail', target: work('emails', 'value'), remark: 'Or userPrincipalName, where accounts already have that as their address.' },
    { source: 'preferredLanguage', target: 'preferredLanguage' },
    { source: 'givenName', target: 'name.givenName' },
    { source: 'surname', target: 'name.familyName' },
    { source: 'Join(" ", [givenName], [surname])', target: 'name.formatted' },
    { source: 'physicalDeliveryOfficeName', target: work('addresses', 'formatted') },
    { source: 'streetAddress', target: work('addresses', 'streetAddress') },
    { source: 'city', target: work('addresses', 'locality') },
    { source: 'state', target: work('addresses', 'region') },
    { source: 'postalCode', target: work('addresses', 'postalCode') },
    { source: 'country', target: work('addresses', 'country') },
    { source: 'telephoneNumber', target: work('phoneNumbers', 'value') },
    { source: 'mobile', target: 'phoneNumbers[type eq "mobile"].value' },
    { source: 'facsimileTelephoneNumber', target: 'phoneNumbers[type eq "fax"].value' },
    { source: 'mailNickname', target: 'externalId', better: 'objectId', remark: 'Entra’s default, mailNickname, is neither stable nor unique.' },
    { source: 'employeeId', target: `${enterpriseUrn}:employeeNumber` },
    { source: 'department', target: `${enterpriseUrn}:department` },
    { source: 'manager', target: `${enterpriseUrn}:manager` },
  ],
  GROUP: [
    { source: 'displayName', target: 'displayName', matches: true },
    { source: 'objectId', target: 'externalId' },
    { source: 'members', target: 'members', remark: 'Assign the people themselves, too: Entra sends no members of nested groups.' },
  ],
};

/** The row that Entra begins with for a target; without a source where it has none. */
export function defaultRow(resourceType: ResourceType, target: string): EntraRow {
  return { source: entraRows[resourceType].find((row) => row.target === target)?.source ?? null, target };
}
