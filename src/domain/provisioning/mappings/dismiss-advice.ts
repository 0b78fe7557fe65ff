import { authorise, organisationOf } from '../../access/authorise.ts';
import { NotFound } from '../../shared/errors.ts';
import type { Scope } from '../../shared/scope.ts';
import { runStatement } from '../../shared/statements.ts';
import { newId } from '../../shared/uuid.ts';
import { identityOf } from './advice-key.ts';
import { adviseOnMappings, dismissedAdvice, type ToldAdvice } from './find-attribute-mappings.ts';
import { readEvidence } from './mapping-evidence.ts';

const insert = `
  insert into mapping_advice_dismissals (organisation_id, id, key, code, resource_type, target, client_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (organisation_id, key) do nothing`;

const remove = 'delete from mapping_advice_dismissals where organisation_id = $1 and id = any($2::uuid[])';

/**
 * Notes that a finding of the mapping advice is meant so. It is told among what was dismissed until somebody restores it.
 * @param key the finding's
 * @throws NotFound where there is no such finding now
 */
export async function dismissMappingAdvice(scope: Scope, key: string): Promise<void> {
  authorise(scope.actor, 'single-sign-on:write');
  const evidence = await readEvidence(scope);
  const found = withKey(adviseOnMappings(evidence), key);
  if (!found && withKey(dismissedAdvice(evidence), key)) return;
  if (!found) throw new NotFound('There is no such finding in the mapping advice: it may have been mended meanwhile.', ['key']);
  const { code, resourceType, target, clientId } = identityOf(found);
  await runStatement(scope.session, { name: 'dismiss-mapping-advice', text: insert, values: [organisationOf(scope.actor), newId(), key, code, resourceType, target, clientId, scope.now] });
}

/**
 * Takes back that a finding is meant so: it is told again, as long as it is true.
 * @throws NotFound where no such finding is dismissed
 */
export async function restoreMappingAdvice(scope: Scope, key: string): Promise<void> {
  authorise(scope.actor, 'single-sign-on:write');
  const found = withKey(dismissedAdvice(await readEvidence(scope)), key);
  if (!found) throw new NotFound('No such finding of the mapping advice is dismissed: it may have been mended or restored meanwhile.', ['key']);
  await runStatement(scope.session, { name: 'restore-mapping-advice', text: remove, values: [organisationOf(scope.actor), found.dismissals.map(({ id }) => id)] });
}

function withKey(advice: readonly ToldAdvice[], key: string): ToldAdvice | undefined {
  return advice.find((one) => one.key === key);
}
