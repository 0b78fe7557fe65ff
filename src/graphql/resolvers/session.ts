import { permissionsOf } from '../../domain/access/authorise.ts';
import { getOrganisation } from '../../domain/organisations/get-organisation.ts';
import { endSession, endSessionsOfUser } from '../../domain/sessions/end-session.ts';
import { noSessions } from '../../domain/sessions/find-sessions.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const sessionResolvers: Resolvers = {
  Query: {
    viewer: (_, __, { scope }) => scope.actor,
  },
  Mutation: {
    endSession: (_, { input }, { scope }) => mutate(async () => ({ session: await endSession(scope, input.id) })),
    endOwnSessions: (_, { input }, { scope }) => mutate(async () => ({
      endedCount: scope.actor.kind === 'USER' ? await endSessionsOfUser(scope, scope.actor.userId, input.exceptThis ?? false) : 0,
    }), { endedCount: 0 }),
    endSessionsOfUser: (_, { input }, { scope }) => mutate(async () => ({ endedCount: await endSessionsOfUser(scope, input.userId) }), { endedCount: 0 }),
  },
  Viewer: {
    user: (actor, _, { loaders }) => (actor.kind === 'USER' ? loaders.user.load(actor.userId) : null),
    organisation: (_, __, { scope }) => getOrganisation(scope),
    permissions: (actor) => permissionsOf(actor),
    session: (actor, _, { loaders }) => (actor.kind === 'USER' && actor.sessionId !== undefined ? loaders.session.load(actor.sessionId) : null),
    sessions: (actor, list, { loaders }) => (actor.kind === 'USER' ? loaders.sessionsOfUser(list).load(actor.userId) : noSessions),
  },
  Session: {
    isCurrent: ({ id }, _, { scope: { actor } }) => actor.kind === 'USER' && actor.sessionId === id,
  },
};
