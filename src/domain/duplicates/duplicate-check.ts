import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';

/** Which column of the list becomes `userName`, by the mapping in the directory. */
export const userNameSources = ['USER_PRINCIPAL_NAME', 'MAIL'] as const;
export type UserNameSource = (typeof userNameSources)[number];

/** Which column becomes `externalId`. */
export const externalIdSources = ['OBJECT_ID', 'MAIL_NICKNAME', 'NONE'] as const;
export type ExternalIdSource = (typeof externalIdSources)[number];

/**
 * What the first cycle would do with a line of the list. `NOT_SENT` is no line but somebody here who is in none of them.
 */
export const lineOutcomes = ['MATCHED', 'CREATED', 'LOOKS_ALIKE', 'NOT_SENT', 'PROBLEM'] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

export const DuplicateCheckSchema = defineEntity({
  name: 'DuplicateCheck',
  tableName: 'duplicate_checks',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileName: p.text().nullable(),
    userNameFrom: p.enum([...userNameSources]),
    externalIdFrom: p.enum([...externalIdSources]),
    // Whether the directory also looks for people by externalId.
    matchesByExternalId: p.boolean(),
    createdAt: p.datetime(3),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A list that was held against the people here before the first cycle. */
export type DuplicateCheck = InferEntity<typeof DuplicateCheckSchema>;

export const DuplicateCheckLineSchema = defineEntity({
  name: 'DuplicateCheckLine',
  tableName: 'duplicate_check_lines',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    checkId: p.uuid(),
    // Counted from 1, as editors do; null for somebody who is in no line.
    lineNumber: p.integer().nullable(),
    userName: p.text().nullable(),
    userNameKey: p.text().collation('C').nullable(),
    externalId: p.text().nullable(),
    mail: p.text().nullable(),
    displayName: p.text().nullable(),
    outcome: p.enum([...lineOutcomes]),
    reason: p.text(),
    // Who is matched, or in no line.
    userId: p.uuid().nullable(),
    // Who may be the same person, with why; see similar-people.ts.
    candidates: p.json<readonly Candidate[]>(),
  },
  indexes: [{ name: 'duplicate_check_lines_check_index', properties: ['organisationId', 'checkId', 'id'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** Why somebody may be the person of a line, from the surest to the least sure. */
export const candidateRules = ['SAME_EXTERNAL_ID', 'SAME_ADDRESS', 'SAME_LOCAL_PART', 'SIMILAR_NAME'] as const;
export type CandidateRule = (typeof candidateRules)[number];

/** Somebody here who may be the person of a line. */
export interface Candidate {
  readonly userId: string;
  readonly rule: CandidateRule;
  /** A sentence. */
  readonly reason: string;
}
