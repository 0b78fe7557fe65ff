import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { SingleSignOnSettingsSchema, type SingleSignOnSettings } from './single-sign-on-settings.ts';

/** The single sign-on settings of the caller's organisation. */
export async function getSingleSignOn(scope: Scope): Promise<SingleSignOnSettings> {
  authorise(scope.actor, 'single-sign-on:read');
  return scope.em.findOneOrFail(SingleSignOnSettingsSchema, { organisationId: organisationOf(scope.actor) });
}

/** The settings of these organisations, in the order of the ids. */
export async function loadSingleSignOn(scope: Scope, organisationIds: readonly string[]): Promise<(SingleSignOnSettings | Error)[]> {
  authorise(scope.actor, 'single-sign-on:read');
  const found = await scope.em.find(SingleSignOnSettingsSchema, { organisationId: { $in: [...organisationIds] } });
  const byId = new Map(found.map((settings) => [settings.organisationId, settings]));
  return organisationIds.map((id) => byId.get(id) ?? new Error('An organisation has no single sign-on settings'));
}
