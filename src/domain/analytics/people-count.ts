import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';
import { platformDimensions } from './platform/platform-totals.ts';

/** By what people are counted. */
export const peopleDimensions = ['EVERYONE', 'STATUS', 'SOURCE', 'DEPARTMENT', 'LANGUAGE', 'GROUP'] as const;
export type PeopleDimension = (typeof peopleDimensions)[number];

/**
 * How many people came to have a value, and ceased to have it, in a quarter of an hour. The sum of all quarters up to a moment
 * is how many had it then; `addedSoFar` and `removedSoFar` are these sums, the row's own quarter included. Kept by roll-up.ts.
 */
export const PeopleCountSchema = defineEntity({
  name: 'PeopleCount',
  tableName: 'people_counts',
  properties: {
    organisationId: p.uuid().primary(),
    dimension: p.enum([...peopleDimensions]).primary(),
    // Empty where there is no value; a group stands by its id.
    value: p.text().primary(),
    quarterAt: p.datetime(0).primary(),
    added: p.integer(),
    removed: p.integer(),
    addedSoFar: p.bigint().defaultRaw('0'),
    removedSoFar: p.bigint().defaultRaw('0'),
  },
  // For what is counted of all organisations together.
  indexes: [{ name: 'people_counts_quarter_index', properties: ['quarterAt'] }],
  // Across organisations nobody sees what an organisation has words of its own for.
  policies: tenantPolicies('organisation_id', `dimension in (${platformDimensions.map((dimension) => `'${dimension}'`).join(', ')})`),
  rowLevelSecurity: 'force',
});
