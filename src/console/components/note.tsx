import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const icons: Readonly<Record<'info' | 'good' | 'warn' | 'bad', IconName>> = { info: 'info', good: 'check', warn: 'warning', bad: 'problem' };

/** What needs attention. What is wrong is told at once to who hears the page. */
export function Note({ kind = 'info', children, action }: { readonly kind?: 'info' | 'good' | 'warn' | 'bad'; readonly children: ReactNode; readonly action?: ReactNode }) {
  return <div className={`note ${kind}`} role={kind === 'bad' ? 'alert' : undefined}><Icon name={icons[kind]} /><div>{children}</div>{action}</div>;
}
