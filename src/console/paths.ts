/**
 * Where the console's pages are, a line each; `pages.ts` says what is there. The service answers these paths with the console, and
 * asks whoever has not signed in to do so. `:id` stands for a part that differs.
 */
export const paths = {
  home: '/',
  users: '/users',
  user: '/users/:id',
  groups: '/groups',
  group: '/groups/:id',
  provisioning: '/provisioning',
  provisioningEvents: '/provisioning/events',
  provisioningSettings: '/provisioning/settings',
  provisioningCycle: '/provisioning/cycles/:id',
  provisioningEvent: '/provisioning/events/:id',
  provisioningHold: '/provisioning/holds/:id',
  userImport: '/import',
  rehearsal: '/rehearsal',
  duplicates: '/duplicates',
  duplicateCheck: '/duplicates/:id',
  mappings: '/mappings',
  singleSignOn: '/single-sign-on',
  apiIntegrations: '/api-integrations',
  oauthClient: '/api-integrations/clients/:id',
} as const;
