import { Button, FileButton, Input, Textarea } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** A list as text: typed, pasted, or out of a file. */
export interface ListText {
  readonly text: string;
  /** Absent where it was typed. */
  readonly fileName?: string;
}

interface ListInputProps {
  readonly label: string;
  readonly description: string;
  readonly placeholder: string;
  readonly value: ListText;
  readonly onChange: (value: ListText) => void;
  readonly error?: ReactNode;
  /** Which files; lists of people unless told otherwise. */
  readonly accept?: string;
}

/** Takes a list. What comes out of a file is named and not shown: it may have tens of thousands of lines. */
export function ListInput({ label, description, placeholder, value: { text, fileName }, onChange, error, accept = '.csv,.txt,text/csv,text/plain' }: ListInputProps) {
  const forget = useRef<() => void>(null);
  const read = async (file: File | null): Promise<void> => {
    if (!file) return;
    onChange({ text: decoded(await file.arrayBuffer()), fileName: file.name });
    // Else browsers say nothing when the same file is chosen again, with its lines put right.
    forget.current?.();
  };
  return (
    <div>
      {fileName === undefined
        ? <Textarea label={label} description={description} placeholder={placeholder} rows={6} value={text} error={error} spellCheck={false} onChange={({ currentTarget }) => onChange({ text: currentTarget.value })} />
        : (
          <Input.Wrapper label={label} labelElement="div" description={description} error={error} errorProps={{ role: 'alert' }}>
            <p className="chosen" role="status"><Icon name="check" size={18} /><span className="anywhere"><strong>{fileName}</strong> {linesIn(text)}</span></p>
          </Input.Wrapper>
        )}
      <div className="row-actions start">
        <FileButton resetRef={forget} accept={accept} onChange={(file) => void read(file)} inputProps={{ 'aria-label': 'File to upload', tabIndex: -1 }}>
          {(props) => <Button {...props} variant="default" size="xs" leftSection={<Icon name="up" size={16} />}>{fileName === undefined ? 'Upload a file' : 'Upload another file'}</Button>}
        </FileButton>
        {fileName !== undefined && <Button variant="subtle" size="xs" onClick={() => onChange({ text: '' })}>Paste instead</Button>}
      </div>
    </div>
  );
}

function linesIn(text: string): string {
  const count = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length;
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'line' : 'lines'}`;
}

// Entra writes UTF-8; Excel may have made UTF-16 of it, or what Windows calls ANSI.
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
