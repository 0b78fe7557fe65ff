import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantPolicies } from '../shared/row-level-security.ts';
import type { MatchingRule } from './connection.ts';
import type { IdentityRefusal } from './decide-identity.ts';
import type { SignInStep } from './provider-failure.ts';

/** How far a test is. `CREATED`: nobody has set out yet. */
const connectionTestStates = ['CREATED', 'RUNNING', 'SUCCEEDED', 'FAILED'] as const;

/** One step of a test, and what came of it. */
export interface ConnectionTestStep {
  readonly step: SignInStep;
  readonly succeeded: boolean;
  /** In a sentence. */
  readonly message: string;
}

/** What would become of the person. */
export interface ConnectionTestOutcome {
  /** How they were recognised; null where they would not be let in. */
  readonly match: 'LINKED' | 'CREATED' | MatchingRule | null;
  readonly refusal: IdentityRefusal | null;
  /** Who they are here; null where they would not be let in, or are not here yet. */
  readonly userId: string | null;
  readonly reason: string;
}

export const ConnectionTestSchema = defineEntity({
  name: 'ConnectionTest',
  tableName: 'connection_tests',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    // Who began it, and who alone can go through it.
    userId: p.uuid(),
    state: p.enum([...connectionTestStates]),
    steps: p.json<ConnectionTestStep[]>(),
    // As the provider told them.
    claims: p.json<Readonly<Record<string, unknown>>>().nullable(),
    outcome: p.json<ConnectionTestOutcome>().nullable(),
    createdAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
  },
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});

/** A sign-in that was played through to see what would happen. It signed nobody in and changed nothing. */
export type ConnectionTest = InferEntity<typeof ConnectionTestSchema>;
