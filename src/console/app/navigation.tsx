import { NavLink } from 'react-router';
import { Icon } from '../components/icon.tsx';
import { pages } from '../pages.ts';
import { paths } from '../paths.ts';
import { useCan, useViewer } from './viewer.tsx';

const sections = ['', 'People', 'Directory', 'Organisation'] as const;

/** The pages that the person who has signed in may see. */
export function Navigation({ onGo }: { readonly onGo?: () => void }) {
  const can = useCan();
  const shown = pages.filter(({ nav, permission = nav?.permission }) => nav && (permission === undefined || can(permission)));
  return (
    <nav className="nav" aria-label="Pages">
      {sections.map((section) => {
        const own = shown.filter(({ nav }) => nav?.section === section);
        if (own.length === 0) return null;
        return (
          <div key={section}>
            {section && <h2>{section}</h2>}
            <ul>
              {own.map(({ path, nav }) => nav && (
                <li key={path}><NavLink to={path} end={path === paths.home} onClick={onGo}><Icon name={nav.icon} />{nav.label}</NavLink></li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

/** The product's mark, and whose console this is. */
export function Brand() {
  const { organisation } = useViewer();
  return (
    <NavLink className="brand" to={paths.home}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#1f4fd8" />
        <path d="M9 11h7M9 16h5M9 21h7M18.5 16.5l2.5 2.5 4.5-6" fill="none" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span><strong>Rollcall</strong><small>{organisation.name}</small></span>
    </NavLink>
  );
}
