import { createUserInformationField } from '../../domain/user-information-fields/create-user-information-field.ts';
import { deleteUserInformationField } from '../../domain/user-information-fields/delete-user-information-field.ts';
import { findUserInformationFields, getUserInformationField } from '../../domain/user-information-fields/find-user-information-fields.ts';
import { shownValue, type InformationValue } from '../../domain/user-information-fields/information-value.ts';
import { updateUserInformationField } from '../../domain/user-information-fields/update-user-information-field.ts';
import type { UserInformationField } from '../../domain/user-information-fields/user-information-field.ts';
import { userInformationFieldsOf } from '../../domain/user-information-fields/user-information-fields.ts';
import { informationOf } from '../../domain/users/user-information.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { mutate } from '../user-errors.ts';

/** What a user holds of a field. */
export interface UserInformationModel {
  readonly field: UserInformationField;
  readonly stored: readonly InformationValue[];
}

export const userInformationFieldResolvers: Resolvers = {
  Query: {
    userInformationField: (_, { id }, { scope }) => getUserInformationField(scope, id),
    userInformationFields: (_, { filter, orderBy, ...page }, { scope }) => findUserInformationFields(scope, page, filter, orderBy),
  },
  Mutation: {
    createUserInformationField: (_, { input }, { scope }) => mutate(async () => ({ userInformationField: await createUserInformationField(scope, input) })),
    updateUserInformationField: (_, { input: { id, ...change } }, { scope }) => mutate(async () => ({ userInformationField: await updateUserInformationField(scope, id, change) })),
    deleteUserInformationField: (_, { input }, { scope }) => mutate(async () => {
      const { id, userCount } = await deleteUserInformationField(scope, input.id, input.confirmUserCount);
      return { deletedUserInformationFieldId: id, userCount };
    }),
  },
  UserInformationField: {
    scimName: async ({ name }, _, { scope }) => `${(await userInformationFieldsOf(scope)).urn}:${name}`,
    userCount: ({ id }, _, { loaders }) => loaders.userInformationHolders.load(id),
  },
  UserInformation: {
    values: ({ field, stored }) => stored.map((value) => shownValue(field, value)),
  },
};

/** `User.informationFields`. */
export const informationFieldsOfUser: NonNullable<NonNullable<Resolvers['User']>['informationFields']> = async (user, { names }, { scope }) => {
  const { all, named } = await userInformationFieldsOf(scope);
  const wanted = names ? new Set(names.map(named)) : undefined;
  return all.flatMap((field) => {
    const stored = wanted?.has(field) === false ? [] : informationOf(user, field);
    return stored.length > 0 ? [{ field, stored }] : [];
  });
};
