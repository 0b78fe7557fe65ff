import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { OverviewNowQuery } from '../__generated__/operations.ts';
import { Icon } from '../components/icon.tsx';
import { paths } from '../paths.ts';

interface Step {
  readonly title: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly to: string;
  readonly go: string;
}

/** The way to the first cycle, as long as it is not gone; for who may see the settings. */
export function SetUp({ now: { singleSignOn, apiTokens, oauthClients, provisioningCycles } }: { readonly now: OverviewNowQuery }) {
  if (!singleSignOn || !apiTokens || !oauthClients) return null;
  const clients = apiTokens.nodes.filter(({ permissions }) => permissions.includes('user:write'));
  const hasCycle = provisioningCycles.nodes.length > 0;
  const steps: readonly Step[] = [
    { title: 'Enable SCIM', text: 'And choose when people are invited.', isDone: singleSignOn.scim.status !== 'DISABLED', to: paths.singleSignOn, go: 'To the settings' },
    { title: 'Make an API token', text: 'With the preset SCIM provisioning; its secret is shown once.', isDone: clients.length > 0 || oauthClients.totalCount > 0, to: `${paths.apiIntegrations}?create=entra`, go: 'Make the token' },
    { title: 'Test the connection from Entra', text: 'The guide on the Single sign-on page has each field beside its value, and shows the test as it comes.', isDone: hasCycle || clients.some(({ lastUsedAt }) => lastUsedAt !== null), to: paths.singleSignOn, go: 'To the guide' },
    { title: 'See who is matched before the first sync', text: 'Paste Entra’s list of users: who has an account, who is new, who looks like a duplicate.', isDone: hasCycle, to: paths.duplicates, go: 'Check for duplicates' },
    { title: 'Rehearse it', text: 'Entra plays its first cycle against a copy, and you see what would happen, person by person.', isDone: hasCycle, to: paths.rehearsal, go: 'Rehearse' },
    { title: 'Start provisioning', text: 'In Entra; the first cycle is shown here as it comes.', isDone: hasCycle, to: paths.provisioning, go: 'Watch the cycle' },
  ];
  if (hasCycle) return null;
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <section className="card" aria-labelledby="set-up">
      <h2 id="set-up">Connect your directory</h2>
      <ol className="way">
        {steps.map((step) => (
          <li key={step.title} className={step.isDone ? 'done' : ''}>
            <span className="mark">{step.isDone ? <><Icon name="check" size={16} /><span className="visually-hidden">Done:</span></> : null}</span>
            <div><strong>{step.title}</strong><p className="quiet">{step.text}</p></div>
            {!step.isDone && <Button component={Link} to={step.to} size="xs" variant={step === next ? 'filled' : 'default'}>{step.go}</Button>}
          </li>
        ))}
      </ol>
    </section>
  );
}
