import { Button } from '@mantine/core';
import { RestoreMappingAdvice } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { adviceTitles, type Advice } from './words.ts';

/** What would be advice and is meant so, folded up. */
export function DismissedAdvice({ advice }: { readonly advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <details className="card dismissed">
      <summary>Meant so: {advice.length.toLocaleString('en-GB')} dismissed</summary>
      <ul className="rows">{advice.map((one) => <Dismissed key={one.key} advice={one} />)}</ul>
    </details>
  );
}

function Dismissed({ advice: { key, code, resourceType, reason, apiToken, oauthClient, dismissedAt } }: { readonly advice: Advice }) {
  const can = useCan();
  const change = useChange(RestoreMappingAdvice, { told: 'It is told again.' });
  const client = apiToken ?? oauthClient;
  return (
    <li>
      <div>
        <strong>{resourceType === 'GROUP' && 'Groups: '}{adviceTitles[code]}</strong>
        <p className="small quiet">{reason}{client && ` Only in the requests of ${client.name}.`}{dismissedAt !== null && <> Dismissed <Moment at={dismissedAt} />.</>}</p>
      </div>
      {can('single-sign-on:write') && (
        <div className="row-actions"><Button size="xs" variant="default" loading={change.isPending} aria-label={`Tell again: ${adviceTitles[code]}`} onClick={() => change.mutate({ input: { key } })}>Tell again</Button></div>
      )}
    </li>
  );
}
