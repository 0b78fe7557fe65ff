import { ActionIcon, CopyButton } from '@mantine/core';
import { Icon } from './icon.tsx';

/** A value to be pasted elsewhere, with a button that copies it. */
export function Copied({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div className="copied">
      <code>{value}</code>
      <CopyButton value={value} timeout={3000}>
        {({ copied, copy }) => (
          <>
            <ActionIcon variant="default" size="lg" aria-label={copied ? `${label} is copied` : `Copy ${label}`} onClick={copy}><Icon name={copied ? 'check' : 'copy'} size={18} /></ActionIcon>
            <span className="visually-hidden" role="status">{copied && `${label} is copied`}</span>
          </>
        )}
      </CopyButton>
    </div>
  );
}
