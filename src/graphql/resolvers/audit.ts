import { findAuditEntries } from '../../domain/audit/find-audit-entries.ts';
import { verifyAuditTrail } from '../../domain/audit/verify-audit-trail.ts';
import { outsideOf } from '../context.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const auditResolvers: Resolvers = {
  Query: {
    auditEntries: (_, { filter, orderBy, ...page }, { scope }) => findAuditEntries(scope, page, filter, orderBy),
    auditEntry: (_, { id }, { loaders }) => loaders.auditEntry.load(id),
    auditVerification: (_, __, context) => verifyAuditTrail(context.scope, outsideOf(context).secrets),
  },
  FieldProvenance: {
    entry: async ({ entryId }, _, { loaders }) => {
      const entry = await loaders.auditEntry.load(entryId);
      if (!entry) throw new Error(`The audit entry ${entryId} was there a moment ago.`);
      return entry;
    },
  },
  AuditEntry: {
    actorName: ({ actorId, actorName }, _, { loaders }) => actorName ?? (actorId ? loaders.auditName.load(actorId) : null),
    targetName: ({ targetId, targetName }, _, { loaders }) => targetName ?? loaders.auditName.load(targetId),
    // Columns are written as PostgreSQL writes them, attributes of users as SCIM does.
    changes: ({ changes: { old: before = {}, new: after = {} } }) => [...new Set([...Object.keys(before), ...Object.keys(after)])].map((field) => ({
      field: field.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()), before: before[field] ?? null, after: after[field] ?? null,
    })),
  },
};
