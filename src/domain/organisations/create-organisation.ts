import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { authorise } from '../access/authorise.ts';
import { Invalid, Taken } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { requiredName } from '../shared/text.ts';
import { newId } from '../shared/uuid.ts';
import { SingleSignOnSettingsSchema } from '../single-sign-on/single-sign-on-settings.ts';
import { isSlug, OrganisationSchema, type Organisation } from './organisation.ts';

/**
 * Creates an organisation, with SCIM enabled and invitations sent manually.
 * @throws Taken where the slug is in use; Invalid where slug or name are not acceptable
 */
export async function createOrganisation(scope: Scope, input: { slug: string; name: string }): Promise<Organisation> {
  authorise(scope.actor, 'platform:write');
  if (!isSlug(input.slug)) {
    throw new Invalid('slug must be 2 to 63 lower-case letters, digits and hyphens, begin with a letter and not end with a hyphen.', ['slug']);
  }
  const name = requiredName(input.name, ['name']);
  try {
    return await scope.em.transactional(async (em) => {
      const organisation = em.create(OrganisationSchema, { id: newId(), slug: input.slug, name, createdAt: scope.now, updatedAt: scope.now });
      await em.flush();
      em.create(SingleSignOnSettingsSchema, { organisationId: organisation.id, updatedAt: scope.now });
      return organisation;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new Taken(`The slug “${input.slug}” belongs to another organisation: choose another.`, ['slug']);
    throw error;
  }
}
