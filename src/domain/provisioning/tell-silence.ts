import { authorise, organisationOf } from '../access/authorise.ts';
import { mailKinds } from '../mail/mail-kinds.ts';
import type { Scope } from '../shared/scope.ts';
import { runStatement } from '../shared/statements.ts';
import { findProvisioningSilence } from './find-silence.ts';

// One replica after another, so that a silence is told once.
const lock = `select pg_advisory_xact_lock(hashtextextended('silence of ' || $1::text, 0))`;
const tell = `
  select mail_owners($1, 'PROVISIONING_SILENCE', $2::jsonb, $3, $4, $5)
  where not exists (select from mails where organisation_id = $1 and kind = 'PROVISIONING_SILENCE' and "values" ->> 'since' = $2::jsonb ->> 'since')`;

/** Tells the owners, by mail and once for each silence, that the organisation's directory does not come any more. */
export async function tellProvisioningSilence(scope: Scope): Promise<void> {
  authorise(scope.actor, 'platform:write');
  const silence = await findProvisioningSilence(scope);
  if (!silence) return;
  const organisationId = organisationOf(scope.actor);
  const { priority, attempts } = mailKinds.PROVISIONING_SILENCE;
  const values = JSON.stringify({ since: silence.since, clientName: silence.clientName, detail: silence.detail });
  await runStatement(scope.session, { text: tell, values: [organisationId, values, priority, attempts, scope.now] }, { text: lock, values: [organisationId] });
}
