import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { generatePath, useNavigate } from 'react-router';
import { CheckDuplicates } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { ListInput, type ListText } from '../components/list-input.tsx';
import { paths } from '../paths.ts';

const userNameSources = [{ value: 'USER_PRINCIPAL_NAME', label: 'userPrincipalName' }, { value: 'MAIL', label: 'mail' }];
const externalIdSources = [{ value: 'OBJECT_ID', label: 'objectId' }, { value: 'MAIL_NICKNAME', label: 'mailNickname' }, { value: 'NONE', label: 'Nothing' }];

/** The form with which a list is checked; it leads to the report. */
export function NewCheck() {
  const navigate = useNavigate();
  const [list, setList] = useState<ListText>({ text: '' });
  const [userNameFrom, setUserNameFrom] = useState('USER_PRINCIPAL_NAME');
  const [externalIdFrom, setExternalIdFrom] = useState('OBJECT_ID');
  const [matchesByExternalId, setMatches] = useState(false);
  const check = useChange(CheckDuplicates, {
    showsFailure: true,
    onDone: ({ createDuplicateCheck: { duplicateCheck } }) => duplicateCheck && void navigate(generatePath(paths.duplicateCheck, { id: duplicateCheck.id })),
  });
  const change = (next: ListText): void => {
    setList(next);
    check.reset();
  };
  return (
    <section className="card" aria-labelledby="new-check">
      <h2 id="new-check">Check a list</h2>
      <p className="lead">Whom would Entra send? In Entra: “Users → All users → Download users”, or export the members of the groups that you will assign.</p>
      <form className="stack" aria-label="Check a list" onSubmit={(event) => {
        event.preventDefault();
        check.mutate({ input: { list: list.text, ...(list.fileName === undefined ? {} : { fileName: list.fileName }), userNameFrom: userNameFrom as 'MAIL', externalIdFrom: externalIdFrom as 'NONE', matchesByExternalId } });
      }}>
        <ListInput
          label="Whom Entra would send" description="The exported file as it is, or a list with a userPrincipalName in each line and perhaps a mail behind it."
          placeholder={'ada@contoso.com\ngrace@contoso.com, grace.hopper@contoso.com'} value={list} onChange={change} error={check.error?.message}
        />
        <fieldset className="plain stack">
          <legend className="small quiet">As in Entra under “Provisioning → Mappings”; leave it where nothing was changed there:</legend>
          <div className="choices">
            <NativeSelect label="userName comes from" data={userNameSources} value={userNameFrom} onChange={({ currentTarget }) => setUserNameFrom(currentTarget.value)} />
            <NativeSelect label="externalId comes from" data={externalIdSources} value={externalIdFrom} onChange={({ currentTarget }) => setExternalIdFrom(currentTarget.value)} />
          </div>
          <Checkbox label="Entra also matches by externalId" description="“Match objects using this attribute” is on for it." checked={matchesByExternalId} onChange={({ currentTarget }) => setMatches(currentTarget.checked)} />
        </fieldset>
        <div><Button type="submit" loading={check.isPending} disabled={list.text.trim() === ''}>Check</Button></div>
      </form>
    </section>
  );
}
