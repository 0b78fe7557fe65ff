import { authorise, organisationOf } from '../access/authorise.ts';
import { readMaskedAttributes } from '../provisioning/mask-values.ts';
import { leastEventDays } from '../provisioning/provisioning-event.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { SingleSignOnSettingsSchema, type SingleSignOnSettings } from './single-sign-on-settings.ts';

const mostEventDays = 3650;

/** What to change; an absent setting, or `null`, stays as it is. */
export interface SingleSignOnChange {
  readonly scimStatus?: SingleSignOnSettings['scimStatus'] | null;
  readonly invitationMode?: SingleSignOnSettings['invitationMode'] | null;
  readonly invitationDays?: number | null;
  readonly strict?: boolean | null;
  readonly brakeEnabled?: boolean | null;
  readonly brakePercent?: number | null;
  readonly brakePeople?: number | null;
  readonly eventDays?: number | null;
  readonly maskedAttributes?: readonly string[] | null;
  readonly emailSignIn?: SingleSignOnSettings['emailSignIn'] | null;
}

/**
 * Changes the single sign-on settings of the caller's organisation.
 * @throws Invalid
 */
export async function updateSingleSignOn(scope: Scope, change: SingleSignOnChange): Promise<SingleSignOnSettings> {
  authorise(scope.actor, 'single-sign-on:write');
  const settings = await scope.em.findOneOrFail(SingleSignOnSettingsSchema, { organisationId: organisationOf(scope.actor) });
  settings.scimStatus = change.scimStatus ?? settings.scimStatus;
  settings.invitationMode = change.invitationMode ?? settings.invitationMode;
  settings.invitationDays = readWithin('invitationDays', change.invitationDays, 1, 90) ?? settings.invitationDays;
  settings.strict = change.strict ?? settings.strict;
  setProvisioning(settings, change);
  settings.emailSignIn = change.emailSignIn ?? settings.emailSignIn;
  settings.updatedAt = scope.now;
  await scope.em.flush();
  return settings;
}

function setProvisioning(settings: SingleSignOnSettings, change: SingleSignOnChange): void {
  settings.brakeEnabled = change.brakeEnabled ?? settings.brakeEnabled;
  settings.brakePercent = readWithin('brakePercent', change.brakePercent, 0, 100) ?? settings.brakePercent;
  settings.brakePeople = readWithin('brakePeople', change.brakePeople, 0, 1_000_000) ?? settings.brakePeople;
  settings.eventDays = readWithin('eventDays', change.eventDays, leastEventDays, mostEventDays) ?? settings.eventDays;
  settings.maskedAttributes = readMaskedAttributes(change.maskedAttributes) ?? settings.maskedAttributes;
}

function readWithin(name: string, value: number | null | undefined, least: number, most: number): number | null | undefined {
  if (value !== null && value !== undefined && (value < least || value > most)) throw new Invalid(`${name} must be between ${least} and ${most}.`, [name]);
  return value;
}
