import { announcementOf } from '../live/announce-activity.ts';
import type { Statement } from '../shared/batch.ts';

// Those who begin and discard follow one another.
const lock = `select pg_advisory_xact_lock(hashtextextended('rehearsal of ' || $1::uuid, 0))`;
const forgetToken = `
  delete from api_tokens where organisation_id in (select copy_id from rehearsals where organisation_id = $1 and ended_at is null and ($2::text is null or slug = $2))`;
const end = 'update rehearsals set ended_at = $2 where organisation_id = $1 and ended_at is null and ($3::text is null or slug = $3) returning copy_id';

/**
 * Statements that end the open rehearsal of an organisation, for a rehearsal's session: its token is nobody's from then on, and its rows are
 * deleted a little later, when nothing that the token has asked for can be under way. Who follows the rehearsal is told. The last one answers a row where there was one.
 * @param slug the copy's, where no other is meant
 */
export function endOpenRehearsal(organisationId: string, now: Date, slug: string | null = null): Statement[] {
  return [announcementOf(organisationId), { text: lock, values: [organisationId] }, { text: forgetToken, values: [organisationId, slug] }, { text: end, values: [organisationId, now, slug] }];
}
