import { defineEntity, p } from '@mikro-orm/core';
import { operatorPolicies } from '../../shared/row-level-security.ts';
import { countProperties } from '../count-properties.ts';

/** What the SCIM clients of all organisations had asked for at the end of a quarter of an hour, as `activity_totals` has it for one client. */
export const PlatformActivityTotalSchema = defineEntity({
  name: 'PlatformActivityTotal',
  tableName: 'platform_activity_totals',
  properties: { quarterAt: p.datetime(0).primary(), ...countProperties(() => p.bigint()) },
  policies: operatorPolicies(),
  rowLevelSecurity: 'force',
});

/** By what people are counted across organisations: not by what an organisation has words of its own for. */
export const platformDimensions = ['EVERYONE', 'STATUS', 'SOURCE', 'LANGUAGE'] as const;
export type PlatformDimension = (typeof platformDimensions)[number];

/** How many people of all organisations had come to have a value, and had ceased to, at the end of a quarter of an hour. */
export const PlatformPeopleTotalSchema = defineEntity({
  name: 'PlatformPeopleTotal',
  tableName: 'platform_people_totals',
  properties: {
    dimension: p.enum([...platformDimensions]).primary(),
    value: p.text().primary(),
    quarterAt: p.datetime(0).primary(),
    addedSoFar: p.bigint(),
    removedSoFar: p.bigint(),
  },
  policies: operatorPolicies(),
  rowLevelSecurity: 'force',
});
