import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCan } from '../app/viewer.tsx';
import { Icon } from '../components/icon.tsx';
import { PageLayout } from '../components/page-layout.tsx';
import { ApiTokens } from './api-tokens.tsx';
import { CreateClientDialog } from './client-dialog.tsx';
import { CreateTokenDialog } from './create-token-dialog.tsx';
import { OauthClients } from './oauth-clients.tsx';
import { SecretDialog, type NewSecret } from './secret-dialog.tsx';

/** The secrets with which directories and programs ask in the organisation's name. */
export function Page() {
  const can = useCan();
  const [params, setParams] = useSearchParams();
  const [secret, setSecret] = useState<NewSecret>();
  const [mayTokens, mayClients] = [can('api-token:write'), can('oauth-client:write')];
  const creates = params.get('create');
  const setCreates = (what: string | undefined): void => setParams((current) => {
    const next = new URLSearchParams(current);
    next.delete('create');
    if (what !== undefined) next.set('create', what);
    return next;
  }, { replace: true });
  return (
    <PageLayout
      title="API integrations" lead="API tokens and OAuth clients let your directory and your own programs in. Each may do no more than the permissions that it was given."
      actions={mayTokens && <Button leftSection={<Icon name="plus" size={18} />} onClick={() => setCreates('entra')}>Create new token</Button>}
    >
      <ApiTokens mayChange={mayTokens} onCreate={() => setCreates('entra')} onSecret={setSecret} />
      {can('oauth-client:read') && <OauthClients mayChange={mayClients} onCreate={() => setCreates('client')} />}
      <CreateTokenDialog isOpen={mayTokens && creates !== null && creates !== 'client'} onClose={() => setCreates(undefined)} onSecret={setSecret} />
      {mayClients && <CreateClientDialog isOpen={creates === 'client'} onClose={() => setCreates(undefined)} />}
      <SecretDialog secret={secret} onClose={() => setSecret(undefined)} />
    </PageLayout>
  );
}
