import { Link } from 'react-router';
import { RowsToSetUp, type RowsToSetUpQuery } from '../__generated__/operations.ts';
import { useRead } from '../api/use-read.ts';
import { Loaded } from '../components/states.tsx';
import { paths } from '../paths.ts';

type Row = RowsToSetUpQuery['attributeMappings']['users'][number];

/** The rows of Entra's mappings that want a look before anybody comes, as the service knows them. */
export function RowsToMind() {
  return (
    <Loaded query={useRead(RowsToSetUp, {})}>
      {({ attributeMappings: { users, groups } }) => (
        <>
          <p>“Mappings → Provision Microsoft Entra ID Users”. Everything may stay as Entra has it, but look at these rows:</p>
          <Rows label="Rows of users to look at" rows={users.filter(({ isMatchedBy, remark }) => isMatchedBy || remark !== null)} />
          <p>“Mappings → Provision Microsoft Entra ID Groups”:</p>
          <Rows label="Rows of groups" rows={groups.filter(({ isDefault }) => isDefault)} />
          <p>Once somebody has come, the page <Link className="link" to={paths.mappings}>Mappings</Link> shows what became of each attribute, and which row to change.</p>
        </>
      )}
    </Loaded>
  );
}

function Rows({ label, rows }: { readonly label: string; readonly rows: readonly Row[] }) {
  return (
    <dl className="facts" aria-label={label}>
      {rows.map(({ target, source, setUpSource, isMatchedBy, remark }) => (
        <div className="pair" key={target}>
          <dt><code>{target}</code></dt>
          <dd><code>{setUpSource}</code><span className="small quiet">{isMatchedBy && 'Matching precedence 1. '}{setUpSource !== source && 'Change it. '}{remark}</span></dd>
        </div>
      ))}
    </dl>
  );
}
