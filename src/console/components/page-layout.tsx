import { useEffect, useRef, type ReactNode } from 'react';
import { useViewer } from '../app/viewer.tsx';

let shownBefore = false;

/** A page: its heading and title, what it is for, and what can be done on it. Who goes there by keyboard, or hears it, begins at the heading. */
export function PageLayout({ title, lead, actions, children }: { readonly title: string; readonly lead?: ReactNode; readonly actions?: ReactNode; readonly children: ReactNode }) {
  const { organisation } = useViewer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${organisation.name} · Rollcall`;
  }, [title, organisation.name]);
  useEffect(() => {
    // The browser begins at the top by itself where it has just loaded the console.
    if (shownBefore) heading.current?.focus({ preventScroll: true });
    shownBefore = true;
  }, []);
  return (
    <>
      <div className="page-head">
        <div><h1 ref={heading} tabIndex={-1}>{title}</h1>{lead && <p className="lead">{lead}</p>}</div>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}
