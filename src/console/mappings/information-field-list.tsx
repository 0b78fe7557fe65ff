import { Button } from '@mantine/core';
import { DeleteInformationField, InformationFields } from '../__generated__/operations.ts';
import { useChange } from '../api/use-change.ts';
import { useRead } from '../api/use-read.ts';
import { Confirm } from '../components/confirm.tsx';
import { Copied } from '../components/copied.tsx';
import { Icon } from '../components/icon.tsx';
import { Empty, Loaded } from '../components/states.tsx';
import type { FieldInDialog } from './field-dialog.tsx';
import { counted, fieldTypes, type InformationField } from './words.ts';

interface ListProps {
  readonly mayChange: boolean;
  readonly onOpen: (shown: FieldInDialog) => void;
}

/** The organisation's own fields, each with the name to paste into Entra. */
export function InformationFieldList({ mayChange, onOpen }: ListProps) {
  const query = useRead(InformationFields, {});
  const create = mayChange && <Button variant="default" leftSection={<Icon name="plus" size={18} />} onClick={() => onOpen({})}>Define a field</Button>;
  return (
    <section className="card" aria-labelledby="own-fields">
      <h2 id="own-fields">User information fields</h2>
      <p className="quiet">Attributes of users that your organisation defines for itself. In Entra: “Show advanced options → Edit attribute list”, add the name below with its type, then “Add New Mapping” to it.</p>
      <Loaded query={query}>
        {({ userInformationFields: { nodes } }) => (nodes.length === 0
          ? <Empty icon="mapping" title="No field of your own yet" action={create}>For what Entra knows of people and Rollcall has no attribute for: a cost code, a floor, the day of joining.</Empty>
          : <><ul className="rows fields">{nodes.map((field) => <Field key={field.id} field={field} mayChange={mayChange} onOpen={onOpen} />)}</ul>{create}</>)}
      </Loaded>
    </section>
  );
}

function Field({ field, mayChange, onOpen }: ListProps & { readonly field: InformationField }) {
  const { name, scimName, type, multiValued, description, userCount } = field;
  return (
    <li>
      <div>
        <strong>{name}</strong>{description && <span className="quiet"> · {description}</span>}
        <Copied label={`the name of ${name} in SCIM`} value={scimName} />
        <p className="small quiet">{fieldTypes[type].label}{multiValued && ', several values'}; in Entra’s attribute list: {fieldTypes[type].inEntra}. {userCount === 0 ? 'Nobody holds a value.' : `${counted(userCount, 'person holds', 'people hold')} a value.`}</p>
      </div>
      {mayChange && (
        <div className="row-actions">
          <Button size="xs" variant="default" aria-label={`Edit ${name}`} onClick={() => onOpen({ field })}>Edit</Button>
          <Delete field={field} />
        </div>
      )}
    </li>
  );
}

function Delete({ field: { id, name, userCount } }: { readonly field: InformationField }) {
  const change = useChange(DeleteInformationField, { told: `${name} is deleted.` });
  return (
    <Confirm label="Delete" accessibleName={`Delete ${name}`} title={`Delete ${name}?`} action="Delete it" size="xs" onConfirm={() => change.mutate({ input: { id, confirmUserCount: userCount } })}>
      {userCount === 0 ? 'Nobody holds a value. ' : <><strong>{counted(userCount, 'person loses', 'people lose')} a value for good.</strong> </>}
      A mapping in Entra to this field makes its changes fail: delete that row first.
    </Confirm>
  );
}
