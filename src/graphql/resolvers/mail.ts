import { findMails } from '../../domain/mail/find-mails.ts';
import { retryMails } from '../../domain/mail/retry-mails.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const mailResolvers: Resolvers = {
  Query: {
    mail: (_, { id }, { loaders }) => loaders.mail.load(id),
    mails: (_, { filter, orderBy, ...page }, { scope }) => findMails(scope, page, filter, orderBy),
  },
  Mutation: {
    retryMails: (_, { input }, { scope }) => mutate(async () => ({ mails: await retryMails(scope, input.ids) })),
  },
  Mail: {
    user: ({ userId }, _, { loaders }) => (userId === null ? null : loaders.user.load(userId)),
  },
};
