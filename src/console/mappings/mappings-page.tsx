import './mappings.css';
import { useState } from 'react';
import { Mappings as MappingsOperation } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { useCan } from '../app/viewer.tsx';
import { Note } from '../components/note.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { Loaded } from '../components/states.tsx';
import { AdviceList } from './advice-list.tsx';
import { DismissedAdvice } from './dismissed-advice.tsx';
import { FieldDialog, type FieldInDialog } from './field-dialog.tsx';
import { InformationFieldList } from './information-field-list.tsx';
import { MappingTable } from './mapping-table.tsx';
import { counted, groupFieldNames, userFieldNames, type Mappings } from './words.ts';

/** How the directory maps attributes: what should be otherwise, row by row what becomes of what it sends, and the organisation's own fields. */
export function Page() {
  const can = useCan();
  const query = useRead(MappingsOperation, {});
  const [dialog, setDialog] = useState<FieldInDialog>();
  const mayDefine = can('user-information-field:write');
  return (
    <PageLayout title="Mappings" lead="What your directory sends, what each attribute becomes here, and which row to change there.">
      <Loaded query={query}>
        {({ attributeMappings: mappings }) => (
          <>
            <Verdict mappings={mappings} />
            <AdviceList advice={mappings.advice} onDefine={mayDefine ? (name) => setDialog({ name }) : undefined} />
            <DismissedAdvice advice={mappings.dismissedAdvice} />
            <Addresses addresses={mappings.addresses} />
            <section className="card bare" aria-labelledby="users">
              <Heading id="users" title="Users">“Mappings → Provision Microsoft Entra ID Users”. The source is Entra’s default; yours may be another.</Heading>
              <MappingTable caption="Mapping of users" rows={mappings.users} names={userFieldNames} />
            </section>
            <section className="card bare" aria-labelledby="groups">
              <Heading id="groups" title="Groups">“Mappings → Provision Microsoft Entra ID Groups”.</Heading>
              <MappingTable caption="Mapping of groups" rows={mappings.groups} names={groupFieldNames} />
            </section>
          </>
        )}
      </Loaded>
      {can('user-information-field:read') && <InformationFieldList mayChange={mayDefine} onOpen={setDialog} />}
      <FieldDialog shown={dialog} onClose={() => setDialog(undefined)} />
    </PageLayout>
  );
}

function Heading({ id, title, children }: { readonly id: string; readonly title: string; readonly children: string }) {
  return <div className="card-head"><h2 id={id}>{title}</h2><p className="quiet">{children}</p></div>;
}

function Verdict({ mappings: { advice, userRequestCount, groupRequestCount } }: { readonly mappings: Mappings }) {
  if (userRequestCount + groupRequestCount === 0) {
    return <Note><p><strong>Nothing has come yet.</strong> Below is what Entra sends unless it is told otherwise. After “Provision on demand” with one person stands here what to change.</p></Note>;
  }
  if (advice.length > 0) return null;
  return <Note kind="good"><p><strong>Nothing has to be changed.</strong> The newest {counted(userRequestCount, 'request', 'requests')} about users and {groupRequestCount.toLocaleString('en-GB')} about groups show nothing that is mapped badly.</p></Note>;
}

/** Whether people are known by the userPrincipalName or by the mail, and what to change for the other. */
function Addresses({ addresses: { judgedCount, sameCount, differentCount, withoutEmailCount } }: { readonly addresses: Mappings['addresses'] }) {
  return (
    <section className="card" aria-labelledby="addresses">
      <h2 id="addresses">userPrincipalName or mail</h2>
      <p>{judgedCount === 0 ? 'Nobody has come yet. Entra sends the userPrincipalName as user name and the mail as e-mail address, unless it is told otherwise.' : tell(judgedCount, sameCount, differentCount, withoutEmailCount)}</p>
      <dl className="facts">
        <div className="pair"><dt>People sign in with their userPrincipalName</dt><dd>Leave <code>userName</code> as it is.<span className="small quiet">Accounts that were made here before should have it as their user name, too, or Entra makes second ones.</span></dd></div>
        <div className="pair"><dt>Accounts here go by the mail</dt><dd>In the row with the target <code>userName</code>, choose the source <code>mail</code>.<span className="small quiet">Do so before the first cycle. Who has no mail in Entra then does not come.</span></dd></div>
        <div className="pair"><dt>Mails shall go to the userPrincipalName</dt><dd>In the row with the target <code>emails[type eq "work"].value</code>, choose the source <code>userPrincipalName</code>.</dd></div>
      </dl>
    </section>
  );
}

function has(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'has' : 'have'}`;
}

function tell(judged: number, same: number, different: number, without: number): string {
  return `Of the ${counted(judged, 'person', 'people')} who came last, ${has(same)} their e-mail address as user name, ${has(different)} another one, and ${has(without)} no e-mail address.`;
}
