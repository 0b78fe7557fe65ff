import { Button } from '@mantine/core';
import { ResendInvitations, WithdrawInvitations } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { Tag } from '../components/tag.tsx';
import { invitationStates } from '../components/words.ts';
import type { Person } from './user-form.ts';

type Invitation = NonNullable<Person['invitations']>['nodes'][number];

const kinds: Readonly<Record<Invitation['state'], 'good' | 'info' | 'bad' | 'quiet' | 'warn'>> = {
  QUEUED: 'info', SENT: 'info', ACCEPTED: 'good', BOUNCED: 'bad', FAILED: 'bad', EXPIRED: 'warn', WITHDRAWN: 'quiet',
};

const open: readonly Invitation['state'][] = ['QUEUED', 'SENT'];
const resendable: readonly Invitation['state'][] = ['SENT', 'BOUNCED', 'FAILED', 'EXPIRED'];

/** The invitations of a user, the newest first. */
export function UserInvitations({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const may = useCan()('invitation:write');
  const resend = useChange(ResendInvitations, { told: 'The invitation is on its way again.' });
  const withdraw = useChange(WithdrawInvitations, { told: 'The invitation is withdrawn.' });
  return (
    <section className="card" aria-labelledby="invitations">
      <h2 id="invitations">Invitations</h2>
      {invitations.length === 0 && <p className="quiet">Not invited yet.</p>}
      <ul className="rows">
        {invitations.map(({ id, email, state, ...invitation }) => (
          <li key={id}>
            <div>
              <Tag kind={kinds[state]}>{invitationStates[state]}</Tag> {email}
              <div className="small quiet"><History {...invitation} isOpen={open.includes(state)} /></div>
            </div>
            {may && (
              <div className="row-actions">
                {resendable.includes(state) && <Button size="xs" variant="default" onClick={() => resend.mutate({ input: { ids: [id] } })}>Send again</Button>}
                {open.includes(state) && <Button size="xs" variant="default" onClick={() => withdraw.mutate({ input: { ids: [id] } })}>Withdraw</Button>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ reason, createdAt, sentAt, acceptedAt, expiresAt, isOpen }: Pick<Invitation, 'reason' | 'createdAt' | 'sentAt' | 'acceptedAt' | 'expiresAt'> & { readonly isOpen: boolean }) {
  return (
    <>
      {acceptedAt !== null && <>Accepted <Moment at={acceptedAt} />. </>}
      {sentAt === null ? <>Made <Moment at={createdAt} />.</> : <>Sent <Moment at={sentAt} />.</>}
      {isOpen && <> Can be accepted until <Moment at={expiresAt} exact />.</>}
      {reason !== null && ` ${reason}`}
    </>
  );
}
