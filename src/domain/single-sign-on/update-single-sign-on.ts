import { authorise, organisationOf } from '../access/authorise.ts';
import type { Scope } from '../shared/scope.ts';
import { SingleSignOnSettingsSchema, type SingleSignOnSettings } from './single-sign-on-settings.ts';

/** What to change; an absent setting, or `null`, stays as it is. */
export interface SingleSignOnChange {
  readonly scimStatus?: SingleSignOnSettings['scimStatus'] | null;
  readonly invitationMode?: SingleSignOnSettings['invitationMode'] | null;
  readonly strict?: boolean | null;
}

/** Changes the single sign-on settings of the caller's organisation. */
export async function updateSingleSignOn(scope: Scope, change: SingleSignOnChange): Promise<SingleSignOnSettings> {
  authorise(scope.actor, 'single-sign-on:write');
  const settings = await scope.em.findOneOrFail(SingleSignOnSettingsSchema, { organisationId: organisationOf(scope.actor) });
  settings.scimStatus = change.scimStatus ?? settings.scimStatus;
  settings.invitationMode = change.invitationMode ?? settings.invitationMode;
  settings.strict = change.strict ?? settings.strict;
  settings.updatedAt = scope.now;
  await scope.em.flush();
  return settings;
}
