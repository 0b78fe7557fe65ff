import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { SingleSignOnQuery } from '../__generated__/operations.ts';
import { useCan } from '../app/viewer.tsx';
import { Copied } from '../components/copied.tsx';
import { Note } from '../components/note.tsx';
import { Tag } from '../components/tag.tsx';
import { presets } from '../api-integrations/permission-words.ts';
import { paths } from '../paths.ts';
import { ConnectionTest } from './connection-test.tsx';
import { RowsToMind } from './rows-to-mind.tsx';

/** The set-up in Microsoft Entra ID, step by step: each field in Entra's own words beside what belongs there. */
export function EntraGuide({ scim: { tenantUrl, tokenEndpointUrl } }: { readonly scim: SingleSignOnQuery['singleSignOn']['scim'] }) {
  const can = useCan();
  return (
    <section className="card" aria-labelledby="entra">
      <h2 id="entra">Set up Microsoft Entra ID</h2>
      <p className="lead">Follow the steps with both windows side by side. Words in quotation marks are Entra’s.</p>
      <ol className="steps">
        <li>
          <h3>Make an API token here</h3>
          <p>With the preset <em>SCIM provisioning</em>, which ticks exactly what Entra needs:</p>
          <p className="tags">{presets.entra.permissions.map((permission) => <Tag key={permission}>{permission}</Tag>)}</p>
          {can('api-token:write') && <Button component={Link} to={`${paths.apiIntegrations}?create=entra`} variant="default" size="sm">Make the token</Button>}
        </li>
        <li>
          <h3>Make an application in Entra</h3>
          <p>“Enterprise applications → New application → Create your own application → Integrate any other application you don’t find in the gallery”. Then “Provisioning → Get started”.</p>
        </li>
        <li>
          <h3>Enter the credentials</h3>
          <dl className="facts">
            <dt>“Provisioning Mode”</dt><dd>Automatic</dd>
            <dt>“Tenant URL”</dt><dd><Copied label="Tenant URL" value={tenantUrl} /></dd>
            <dt>“Secret Token”</dt><dd>The secret of the token of step 1. It was shown once.</dd>
            <dt>“Token endpoint”</dt><dd><Copied label="Token endpoint" value={tokenEndpointUrl} /><span className="small quiet">Only where Entra signs in with an OAuth client instead of a token.</span></dd>
          </dl>
        </li>
        <li>
          <h3>Press “Test Connection”</h3>
          {can('provisioning:read')
            ? <ConnectionTest />
            : <Note>To see here how the test was answered takes the permission <code>provisioning:read</code>.</Note>}
        </li>
        <li>
          <h3>Look at the mappings</h3>
          {can('provisioning:read')
            ? <RowsToMind />
            : <Note>To see here which rows to mind takes the permission <code>provisioning:read</code>.</Note>}
        </li>
        <li>
          <h3>Assign people, and start</h3>
          <p>“Users and groups”: assign who is to come. “Provision on demand” with one person shows at once whether all is well. Then “Start provisioning”: Entra comes about every 40 minutes.</p>
        </li>
      </ol>
    </section>
  );
}
