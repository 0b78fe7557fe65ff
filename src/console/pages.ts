import type { ComponentType } from 'react';
import type { IconName } from './components/icon.tsx';
import { paths } from './paths.ts';

/** A page of the console. Its module exports it as `Page`. */
export interface ConsolePage {
  readonly path: string;
  /** The permission without which there is nothing to see on it. */
  readonly permission?: string;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
  /** Where it stands in the navigation; absent for pages that others lead to. */
  readonly nav?: { readonly section: '' | 'People' | 'Directory' | 'Organisation'; readonly label: string; readonly icon: IconName; /** Without it, it does not stand there; `permission` unless told otherwise. */ readonly permission?: string };
}

/** All pages, a line each, in the order of the navigation. A new one takes a line here and one in `paths.ts`. */
export const pages: readonly ConsolePage[] = [
  // Who may not see it is led to the users.
  { path: paths.home, load: () => import('./overview/overview-page.tsx'), nav: { section: '', label: 'Overview', icon: 'overview', permission: 'provisioning:read' } },
  { path: paths.users, permission: 'user:read', load: () => import('./users/users-page.tsx'), nav: { section: 'People', label: 'Users', icon: 'user' } },
  { path: paths.user, permission: 'user:read', load: () => import('./users/user-page.tsx') },
  { path: paths.groups, permission: 'group:read', load: () => import('./groups/groups-page.tsx'), nav: { section: 'People', label: 'Groups', icon: 'group' } },
  { path: paths.group, permission: 'group:read', load: () => import('./groups/group-page.tsx') },
  { path: paths.userImport, permission: 'user:write', load: () => import('./user-import/import-page.tsx'), nav: { section: 'People', label: 'Import', icon: 'up' } },
  { path: paths.provisioning, permission: 'provisioning:read', load: () => import('./provisioning/provisioning-page.tsx'), nav: { section: 'Directory', label: 'Provisioning', icon: 'cycle' } },
  { path: paths.provisioningEvents, permission: 'provisioning:read', load: () => import('./provisioning/events-page.tsx') },
  { path: paths.provisioningSettings, permission: 'single-sign-on:read', load: () => import('./provisioning/settings-page.tsx') },
  { path: paths.provisioningCycle, permission: 'provisioning:read', load: () => import('./provisioning/cycle-page.tsx') },
  { path: paths.provisioningEvent, permission: 'provisioning:read', load: () => import('./provisioning/event-page.tsx') },
  { path: paths.provisioningHold, permission: 'provisioning:read', load: () => import('./provisioning/hold-page.tsx') },
  { path: paths.duplicates, permission: 'user:write', load: () => import('./duplicates/duplicates-page.tsx'), nav: { section: 'Directory', label: 'Duplicate check', icon: 'copy' } },
  { path: paths.duplicateCheck, permission: 'user:write', load: () => import('./duplicates/report-page.tsx') },
  { path: paths.rehearsal, permission: 'provisioning:read', load: () => import('./rehearsal/rehearsal-page.tsx'), nav: { section: 'Directory', label: 'Rehearsal', icon: 'play' } },
  { path: paths.mappings, permission: 'provisioning:read', load: () => import('./mappings/mappings-page.tsx'), nav: { section: 'Directory', label: 'Mappings', icon: 'mapping' } },
  { path: paths.singleSignOn, permission: 'single-sign-on:read', load: () => import('./single-sign-on/single-sign-on-page.tsx'), nav: { section: 'Organisation', label: 'Single sign-on', icon: 'lock' } },
  { path: paths.apiIntegrations, permission: 'api-token:read', load: () => import('./api-integrations/api-integrations-page.tsx'), nav: { section: 'Organisation', label: 'API integrations', icon: 'key' } },
  { path: paths.oauthClient, permission: 'oauth-client:read', load: () => import('./api-integrations/client-page.tsx') },
];
