import { Button } from '@mantine/core';
import { generatePath, Link } from 'react-router';
import { DismissMappingAdvice } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useCan } from '../app/viewer.tsx';
import { Moment } from '../components/moment.tsx';
import { Note } from '../components/note.tsx';
import { paths } from '../paths.ts';
import { adviceTitles, severityKinds, type Advice } from './words.ts';

interface AdviceProps {
  /** Opens the form for a user information field of that name; absent where that is not allowed. */
  readonly onDefine: ((name: string) => void) | undefined;
}

/** What should be mapped otherwise, the most urgent first. */
export function AdviceList({ advice, onDefine }: AdviceProps & { readonly advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <section aria-label="Mapping advice">
      {advice.map((one) => <OneAdvice key={one.key} advice={one} onDefine={onDefine} />)}
    </section>
  );
}

function OneAdvice({ advice, onDefine }: AdviceProps & { readonly advice: Advice }) {
  const { code, severity, resourceType, current, recommended, reason, remedy } = advice;
  return (
    <Note kind={severityKinds[severity]}>
      <div className="advice">
        <h2>{resourceType === 'GROUP' && 'Groups: '}{adviceTitles[code]}</h2>
        <OnlyFrom advice={advice} />
        <p>{reason}</p>
        {(current ?? recommended) && (
          <dl className="rows-of-entra">
            <dt>In Entra now</dt><dd>{current ? <EntraRow row={current} /> : <span className="quiet">no such row</span>}</dd>
            {recommended && <><dt>Better</dt><dd><EntraRow row={recommended} /></dd></>}
          </dl>
        )}
        <p>{remedy}</p>
        <SeenIn events={advice.events} />
        <Actions advice={advice} onDefine={onDefine} />
      </div>
    </Note>
  );
}

/** Whose requests it is about, where not all clients send so. */
function OnlyFrom({ advice: { apiToken, oauthClient } }: { readonly advice: Advice }) {
  if (apiToken) return <p className="small">Only in the requests of the token <strong>{apiToken.name}</strong>.</p>;
  if (oauthClient) return <p className="small">Only in the requests of the OAuth client <strong>{oauthClient.name}</strong>.</p>;
  return null;
}

/** A row of a mapping: the source, where it is known, and the target. */
function EntraRow({ row: { source, target } }: { readonly row: NonNullable<Advice['current']> }) {
  return <span className="row-of-entra">{source !== null && <><code>{source}</code> → </>}<code>{target}</code></span>;
}

function SeenIn({ events }: { readonly events: Advice['events'] }) {
  if (events.length === 0) return null;
  return (
    <p className="small">
      Seen in the events of {events.map(({ id, resourceName, occurredAt }, index) => (
        <span key={id}>{index > 0 && ', '}<Link className="link" to={generatePath(paths.provisioningEvent, { id })}>{resourceName ?? <Moment at={occurredAt} />}</Link></span>
      ))}
    </p>
  );
}

function Actions({ advice: { key, code, suggestedFieldName }, onDefine }: AdviceProps & { readonly advice: Advice }) {
  const can = useCan();
  const mayDismiss = can('single-sign-on:write');
  const leadsToDuplicates = code === 'USER_NAME_OTHER_THAN_ACCOUNTS' && can('user:write');
  const definable = onDefine && suggestedFieldName;
  if (!mayDismiss && !leadsToDuplicates && !definable) return null;
  return (
    <div className="actions">
      {definable && <Button size="xs" variant="default" onClick={() => onDefine(definable)}>Define the field {definable}</Button>}
      {leadsToDuplicates && <Button size="xs" variant="default" component={Link} to={paths.duplicates}>See who is here twice</Button>}
      {mayDismiss && <Dismiss adviceKey={key} title={adviceTitles[code]} />}
    </div>
  );
}

function Dismiss({ adviceKey, title }: { readonly adviceKey: string; readonly title: string }) {
  const change = useChange(DismissMappingAdvice, { told: 'Dismissed. It stands at the end of the advice.' });
  return <Button size="xs" variant="default" loading={change.isPending} aria-label={`This is meant so: ${title}`} onClick={() => change.mutate({ input: { key: adviceKey } })}>This is meant so</Button>;
}
