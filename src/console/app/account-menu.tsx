import { Popover, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { Icon } from '../components/icon.tsx';
import { roleNames } from '../components/words.ts';
import { useViewer } from './viewer.tsx';

/** Who has signed in, what they can do about it, and whether they want it light or dark. */
export function AccountMenu() {
  const { name, userName, role } = useViewer();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Popover width={250} position="top-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className="who">
          <span><strong>{name}</strong><small>{roleNames[role] ?? role}</small><span className="visually-hidden">Your account</span></span><Icon name="dots" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="account" aria-label="Your account">
        <p className="small quiet anywhere">{userName}</p>
        <a href="/account"><Icon name="user" />Your account and sessions</a>
        <form method="post" action="/sign-out">
          <input type="hidden" name="formToken" value={formToken()} />
          <button><Icon name="out" />Sign out</button>
        </form>
        <p id="colour-scheme" className="small quiet">Colours</p>
        <SegmentedControl
          fullWidth size="xs" aria-labelledby="colour-scheme" value={colorScheme} onChange={setColorScheme}
          data={[{ value: 'auto', label: 'System' }, { value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }]}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

// A form of the page, and no request of the console: it may lead on to the identity provider, where one signs out, too.
function formToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="form-token"]')?.content ?? '';
}
