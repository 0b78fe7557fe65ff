import { addEmailDomain, removeEmailDomain, verifyEmailDomain } from '../../domain/email-domains/change-email-domains.ts';
import { recordName } from '../../domain/email-domains/email-domain.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { outsideOf } from '../context.ts';
import { mutate } from '../user-errors.ts';

export const emailDomainResolvers: Resolvers = {
  Mutation: {
    addEmailDomain: (_, { input }, { scope }) => mutate(async () => ({ emailDomain: await addEmailDomain(scope, input.domain) })),
    verifyEmailDomain: (_, { input }, context) => mutate(async () => ({ emailDomain: await verifyEmailDomain(context.scope, input.domain, outsideOf(context).resolveTxt) })),
    removeEmailDomain: (_, { input }, { scope }) => mutate(async () => ({ removedDomain: await removeEmailDomain(scope, input.domain) })),
  },
  EmailDomain: {
    status: ({ verifiedAt }) => (verifiedAt ? 'VERIFIED' : 'PENDING'),
    recordName: ({ domain }) => recordName(domain),
  },
};
