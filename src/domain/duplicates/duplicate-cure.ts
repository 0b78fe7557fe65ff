import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';
import type { MergeMemory } from './merge-accounts.ts';

/** For how many days a cure can be undone. */
export const undoDays = 30;

/**
 * `LINK`: the person got the userName that the directory will look for. `MERGE`: two accounts became one. `IGNORE`: they only look alike.
 */
export const cureKinds = ['LINK', 'MERGE', 'IGNORE'] as const;
export type CureKind = (typeof cureKinds)[number];

/** What it takes to undo a cure; see account-state.ts. */
export type CureMemory = MergeMemory | null;

export const DuplicateCureSchema = defineEntity({
  name: 'DuplicateCure',
  tableName: 'duplicate_cures',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum([...cureKinds]),
    // Where it began at a line of a duplicate check, which is deleted long before.
    lineId: p.uuid().nullable(),
    // Who was linked, into whom somebody was merged, or who only looks alike.
    userId: p.uuid(),
    // The account that was merged: for as long as the cure is not undone, this id leads to the user (users/merged-users.ts).
    mergedId: p.uuid().nullable(),
    // The userName that the user was given, or that the merged account had.
    userName: p.text().nullable(),
    // Forgotten once it can no longer be undone.
    memory: p.json<CureMemory>().nullable(),
    createdAt: p.datetime(3),
    undoneAt: p.datetime(3).nullable(),
  },
  indexes: [
    { name: 'duplicate_cures_user_index', properties: ['organisationId', 'userId'] },
    { name: 'duplicate_cures_line_index', properties: ['organisationId', 'lineId'] },
    { name: 'duplicate_cures_merged_index', properties: ['organisationId', 'mergedId'], where: 'undone_at is null' },
  ],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** What was done about somebody who is here twice, or would be. */
export type DuplicateCure = InferEntity<typeof DuplicateCureSchema>;
