import { createOrganisation } from '../../domain/organisations/create-organisation.ts';
import { findOrganisations } from '../../domain/organisations/find-organisations.ts';
import { getOrganisation } from '../../domain/organisations/get-organisation.ts';
import { updateOrganisation } from '../../domain/organisations/update-organisation.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

export const organisationResolvers: Resolvers = {
  Query: {
    organisation: (_, __, { scope }) => getOrganisation(scope),
    organisations: (_, { filter, orderBy, ...page }, { scope }) => findOrganisations(scope, page, filter, orderBy),
  },
  Mutation: {
    createOrganisation: (_, { input }, { scope }) => mutate(async () => ({ organisation: await createOrganisation(scope, input) })),
    updateOrganisation: (_, { input }, { scope }) => mutate(async () => ({ organisation: await updateOrganisation(scope, input) })),
  },
  Organisation: {
    singleSignOn: (organisation, _, { loaders }) => loaders.singleSignOn.load(organisation.id),
  },
};
