import path from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import type { ClaimedMail } from '../../src/domain/mail/claim-mail.ts';
import { mailKinds } from '../../src/domain/mail/mail-kinds.ts';
import { createSecrets } from '../../src/domain/shared/secrets.ts';
import { createWriteMail } from '../../src/mail/write-mail.ts';
import { startBrowser } from '../support/browser.ts';
import { pictures } from '../support/console.ts';

const write = createWriteMail({ secrets: createSecrets([new Uint8Array(32)]), publicUrl: 'https://rollcall.example' });
const id = '01900000-0000-7000-8000-00000000000b';
const common = {
  id, organisationId: '01900000-0000-7000-8000-00000000000a', organisationName: 'Contoso Ltd', recipient: 'ada.lovelace@contoso.example', language: 'en', attempt: 1, createdAt: new Date('2026-11-27T10:00:00Z'),
};
const mails: readonly ClaimedMail[] = [
  { ...common, kind: 'SIGN_IN_LINK', values: { linkId: id, minutes: 15 } },
  { ...common, kind: 'INVITATION', values: { invitationId: id, expiresAt: '2026-12-11T10:00:00Z' } },
  {
    ...common, kind: 'EXPIRY_REMINDER', values: {
      things: [
        { kind: 'API_TOKEN', name: 'Entra (rollcall_AbC4x…)', endsAt: '2026-11-28T09:00:00Z' }, { kind: 'OAUTH_CLIENT_SECRET', name: 'HR system (rollcall_client_x…)', endsAt: '2026-12-04T10:00:00Z' },
        { kind: 'OAUTH_CLIENT', name: `An-integration-with-a-name-that-has-no-place-to-break-${'x'.repeat(40)}`, endsAt: '2026-12-27T10:00:00Z' },
        { kind: 'SAML_CERTIFICATE', name: 'Microsoft Azure Federated SSO Certificate (3F0C11AB…)', endsAt: '2026-12-04T10:00:00Z' },
      ],
    },
  },
  { ...common, kind: 'PROVISIONING_HOLD', values: { holdId: id, clientName: 'Entra', passedCount: 10, mostPeople: 10 } },
  { ...common, kind: 'PROVISIONING_SILENCE', values: { since: '2026-11-27T07:40:00Z', clientName: 'Entra', detail: 'The API token “Entra” expired on 27 November 2026. Make a new one, and enter its secret in Entra.' } },
];

let browser: Browser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(() => browser.close());

test('mails can be read, on a desk and on a telephone, light and dark', async () => {
  expect(mails.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(mailKinds).toSorted());
  const page = await browser.newPage();
  const found: string[] = [];
  for (const mail of mails) {
    const { html } = await write(mail);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [800, 360]) {
        const name = `${mail.kind}-${width}-${colorScheme}`;
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.setContent(html);
        if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
        await page.evaluate(axe.source);
        // A mail is no page: mail programs put it into theirs.
        const violations = await page.evaluate<string[]>('axe.run({ rules: { "landmark-one-main": { enabled: false }, region: { enabled: false } } }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => id + " " + html.slice(0, 200) + " " + any.map(({ message }) => message).join(" "))))');
        found.push(...violations.map((violation) => `${name}: ${violation}`));
        const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
        if (needed > width) found.push(`${name}: ${needed} wide`);
      }
    }
  }
  expect(found).toEqual([]);
});
