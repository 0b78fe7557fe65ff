import { Button } from '@mantine/core';
import { ApiTokenList, CancelApiTokenRotation, RevokeApiToken, RotateApiToken, type ApiTokenListQuery, type ApiTokenOrderField } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useRead } from '../api/use-read.ts';
import { Address } from '../components/address.tsx';
import { Confirm } from '../components/confirm.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Icon } from '../components/icon.tsx';
import { useListState } from '../components/list-state.ts';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { Pager } from '../components/pager.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import { Tag } from '../components/tag.tsx';
import { describePermissions } from './permission-words.ts';
import type { NewSecret } from './secret-dialog.tsx';

type Token = ApiTokenListQuery['apiTokens']['nodes'][number];

const states = {
  ACTIVE: ['good', 'Active'], ROTATING: ['info', 'Rotating'], RETIRED: ['quiet', 'Retired'], EXPIRED: ['warn', 'Expired'], REVOKED: ['quiet', 'Revoked'],
} as const;
const warnedDays = 30;
const day = 24 * 60 * 60 * 1000;

interface ApiTokensProps {
  readonly mayChange: boolean;
  readonly onCreate: () => void;
  readonly onSecret: (secret: NewSecret) => void;
}

function columnsFor(mayChange: boolean, onSecret: ApiTokensProps['onSecret']): readonly Column<Token, ApiTokenOrderField>[] {
  return [
    { header: 'Name', order: 'NAME', cell: (token) => <><span className="name">{token.name}</span><div className="small quiet"><code><Address value={`${token.prefix}…`} /></code></div><End token={token} /></> },
    { header: 'Status', align: 'narrow', cell: (token) => <Status token={token} /> },
    { header: 'Permissions', room: 'medium', cell: ({ permissions }) => <span title={permissions.join(', ')}>{describePermissions(permissions)}</span> },
    { header: 'Last used', order: 'LAST_USED_AT', room: 'medium', cell: ({ lastUsedAt }) => (lastUsedAt === null ? <span className="quiet">Never</span> : <Moment at={lastUsedAt} />) },
    { header: 'Ends', order: 'EXPIRES_AT', room: 'medium', cell: ({ expiresAt }) => (expiresAt === null ? <span className="quiet">Never</span> : <Moment at={expiresAt} />) },
    { header: 'Made', order: 'CREATED_AT', room: 'wide', cell: ({ createdAt }) => <Moment at={createdAt} /> },
    ...(mayChange ? [{ header: 'Actions', align: 'end' as const, cell: (token: Token) => <Actions token={token} onSecret={onSecret} /> }] : []),
  ];
}

// On a telephone, where it has no column of its own.
function End({ token: { status, expiresAt } }: { readonly token: Token }) {
  if (expiresAt === null || status === 'REVOKED' || status === 'RETIRED') return null;
  return <div className="small quiet telephone">{status === 'EXPIRED' ? 'Ended' : 'Ends'} <Moment at={expiresAt} /></div>;
}

/** The organisation's API tokens, those that have ended included. */
export function ApiTokens({ mayChange, onCreate, onSecret }: ApiTokensProps) {
  const list = useListState<ApiTokenOrderField>(['CREATED_AT', 'NAME', 'LAST_USED_AT', 'EXPIRES_AT'], { newestFirst: true });
  const tokens = useRead(ApiTokenList, { ...list.page, orderBy: list.order }, { keepsPrevious: true });
  const columns = columnsFor(mayChange, onSecret);
  return (
    <Loaded query={tokens}>
      {({ apiTokens: { nodes, pageInfo } }) => (
        <>
          <Warnings tokens={nodes} />
          <section className="card bare" aria-labelledby="api-tokens">
            <h2 id="api-tokens" className="table-tools">API tokens</h2>
            {nodes.length === 0
              ? (
                <Empty icon="key" title="No API token yet" action={mayChange && <Button onClick={onCreate} leftSection={<Icon name="plus" size={18} />}>Create new token</Button>}>
                  Microsoft Entra ID needs one with the preset SCIM provisioning.
                </Empty>
              )
              : <><DataTable caption="API tokens" columns={columns} rows={nodes} list={list} isBusy={tokens.isPlaceholderData} /><Pager pageInfo={pageInfo} list={list} /></>}
          </section>
        </>
      )}
    </Loaded>
  );
}

function isInUse({ status }: Token): boolean {
  return status === 'ACTIVE' || status === 'ROTATING';
}

function endsSoon(token: Token): boolean {
  return isInUse(token) && token.replacedBy === null && token.expiresAt !== null && new Date(token.expiresAt).getTime() - Date.now() < warnedDays * day;
}

/** What will stop the provisioning if nobody does anything, and what has stopped it. */
function Warnings({ tokens }: { readonly tokens: readonly Token[] }) {
  const ending = tokens.filter(endsSoon);
  const refused = tokens.filter((token) => token.refusals !== null && !isInUse(token));
  return (
    <>
      {ending.map(({ id, name, expiresAt }) => <Note key={id} kind="warn"><p><strong>{name}</strong> ends <Moment at={expiresAt ?? ''} />. Rotate it, and enter the new secret where the old one is used: both work meanwhile.</p></Note>)}
      {refused.map(({ id, name, refusals }) => refusals && <Note key={id} kind="bad"><p><strong>{name}</strong> is still used, and was refused {refusals.count === 1 ? 'once' : `${refusals.count} times`}, last <Moment at={refusals.lastAt} />. {refusals.lastReason}</p></Note>)}
    </>
  );
}

function Status({ token: { status, retiresAt, replacedBy } }: { readonly token: Token }) {
  const [kind, label] = states[status];
  return (
    <>
      <Tag kind={kind}>{label}</Tag>
      {status === 'ROTATING' && <div className="small quiet">{retiresAt === null ? `until ${replacedBy?.prefix ?? 'its successor'}… is used` : <>retires <Moment at={retiresAt} /></>}</div>}
    </>
  );
}

function Actions({ token: { id, name, status }, onSecret }: { readonly token: Token; readonly onSecret: (secret: NewSecret) => void }) {
  const rotate = useChange(RotateApiToken, {
    onDone: ({ rotateApiToken: { secret } }) => secret !== null && onSecret({ name, secret, hint: 'Enter it where the old one is used. The old one retires by itself when the new one has been used and the old one has rested for two days.' }),
  });
  const cancel = useChange(CancelApiTokenRotation, { told: `The rotation of ${name} is cancelled.` });
  const revoke = useChange(RevokeApiToken, { told: `${name} is revoked.` });
  if (status !== 'ACTIVE' && status !== 'ROTATING') return null;
  return (
    <div className="row-actions">
      {status === 'ACTIVE'
        ? (
          <Confirm label="Rotate" accessibleName={`Rotate ${name}`} title={`Rotate ${name}?`} action="Make the successor" isDanger={false} size="xs" onConfirm={() => rotate.mutate({ input: { id } })}>
            A successor with the same permissions is made, and its secret is shown once. Both can be used until the old one is no longer needed.
          </Confirm>
        )
        : (
          <Confirm label="Cancel rotation" accessibleName={`Cancel rotation of ${name}`} title={`Cancel the rotation of ${name}?`} action="Cancel the rotation" size="xs" onConfirm={() => cancel.mutate({ input: { id } })}>
            The successor is revoked, and this token goes on as before.
          </Confirm>
        )}
      <Confirm label="Revoke" accessibleName={`Revoke ${name}`} title={`Revoke ${name}?`} action="Revoke it" size="xs" onConfirm={() => revoke.mutate({ input: { id } })}>
        It ends at once and for good. Whatever uses it is refused from then on; a directory that does can no longer provision anybody.
      </Confirm>
    </div>
  );
}
