import { defineEntity, p } from '@mikro-orm/core';
import { tenantPolicies } from '../../shared/row-level-security.ts';
import { resourceTypes } from '../provisioning-event.ts';

/** What somebody has said is meant so: a finding of the mapping advice that is no longer told among what should be changed. */
export const MappingAdviceDismissalSchema = defineEntity({
  name: 'MappingAdviceDismissal',
  tableName: 'mapping_advice_dismissals',
  properties: {
    organisationId: p.uuid().primary(),
    id: p.uuid().primary(),
    // Of what was dismissed, so that nothing is twice (advice-key.ts).
    key: p.text(),
    code: p.text(),
    resourceType: p.enum([...resourceTypes]),
    // The target attribute of the row; nothing where it is about none.
    target: p.text(),
    // Whose requests it was about: a token may have been rotated since. None where it was about those of all.
    clientId: p.uuid().nullable(),
    createdAt: p.datetime(3),
  },
  uniques: [{ name: 'mapping_advice_dismissals_key_unique', properties: ['organisationId', 'key'] }],
  policies: tenantPolicies(),
  rowLevelSecurity: 'force',
});
