import { LastOwner } from '../shared/errors.ts';

/*
 * The rule: an organisation that has an owner who can sign in (enabled, not blocked) always keeps one, whoever asks and
 * whatever door they come through. Triggers of the table hold it (keep_an_owner in migrations/), since only they see every
 * change, and since two changes at once must follow one another: each waits for the other's end before it counts. Who is no
 * owner is not even looked at. See docs/adr/0012-the-last-owner.md.
 */

/** The SQLSTATE of the triggers' refusal. */
const lastOwnerState = 'RC001';

/** The refusal of a change that would leave no owner, where the error says so; else the error itself. */
export function lastOwnerRefused(error: unknown): unknown {
  if ((error as { code?: unknown }).code !== lastOwnerState) return error;
  return new LastOwner('This is the organisation’s last owner who can sign in: give somebody else the role OWNER first (updateUserAccess), then ask again.', ['id']);
}
