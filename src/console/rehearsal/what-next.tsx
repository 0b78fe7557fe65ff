import { Link } from 'react-router';
import { Note } from '../components/note.tsx';
import { paths } from '../paths.ts';
import { counted } from '../provisioning/words.ts';
import type { Rehearsal } from './words.ts';

/** The one thing that comes next. */
export function WhatNext({ rehearsal: { requestCounts: { refused, heldPeople } } }: { readonly rehearsal: Rehearsal }) {
  if (heldPeople > 0) {
    return (
      <Note kind="warn">
        <p><strong>{counted(heldPeople, 'person would be held by the brake.', 'people would be held by the brake.')}</strong> The cycle wants to disable or delete more people than your organisation allows at once. Look whether the assignment in Entra is what you want.</p>
      </Note>
    );
  }
  if (refused > 0) {
    return <Note kind="warn"><p><strong>{counted(refused, 'request was refused.', 'requests were refused.')}</strong> Below it says why. Mend the mapping in Entra or the account here, start anew and play again.</p></Note>;
  }
  return (
    <Note>
      <p><strong>If this is what you want, go on for real:</strong> make an API token for the real application, enter your organisation’s own Tenant URL there (both are on the page <Link className="link" to={paths.singleSignOn}>Single sign-on</Link>), start provisioning, and discard the rehearsal.</p>
    </Note>
  );
}
