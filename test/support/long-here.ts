import { runStatement } from '../../src/domain/shared/statements.ts';
import type { TestApp, TestOrganisation } from './app.ts';

/** Makes all users of an organisation an hour older, so that they have come before the cycle that is running. */
export async function makeLongHere(app: TestApp, { id }: Pick<TestOrganisation, 'id'>): Promise<void> {
  await runStatement(app.scope({ kind: 'SYSTEM', organisationId: id }).session, { text: `update users set created_at = created_at - interval '1 hour' where organisation_id = $1`, values: [id] });
}
