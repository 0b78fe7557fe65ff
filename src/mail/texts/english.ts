import type { ExpiringKind, ExpiringThing } from '../../domain/reminders/expiring-things.ts';
import type { MailTexts } from './mail-texts.ts';

const day = (moment: string): string => new Date(moment).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const moment = (at: string): string => `${new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })} UTC`;
const kinds: Readonly<Record<ExpiringKind, string>> = { API_TOKEN: 'API token', OAUTH_CLIENT: 'OAuth client', OAUTH_CLIENT_SECRET: 'Secret of the OAuth client', SAML_CERTIFICATE: 'Certificate for single sign-on (SAML)' };

const replacing: Readonly<Partial<Record<ExpiringKind, string>>> = {
  API_TOKEN: 'While a token is being rotated the old one and the new one both work, so that nothing is interrupted.',
  SAML_CERTIFICATE: 'A new certificate of the identity provider is seen by itself where its metadata is read from an address. Otherwise enter it on the page Single sign-on; the old one goes on to count until it ends.',
};

const dayMilliseconds = 86_400_000;

// As of when the mail was queued, so that each attempt to send it says the same.
function timeLeft(endsAt: string, from: Date): string {
  const days = Math.floor((new Date(endsAt).getTime() - from.getTime()) / dayMilliseconds);
  if (days < 1) return 'in less than a day';
  return days === 1 ? 'in one day' : `in ${days} days`;
}

const expires = ({ kind, name, endsAt }: ExpiringThing, from: Date): string => `${kinds[kind]} “${name}”: on ${day(endsAt)}, ${timeLeft(endsAt, from)}`;

/** The texts of mails in English. */
export const english: MailTexts = {
  language: 'en',
  sender: (organisation) => `${organisation} via Rollcall`,
  buttonFallback: 'If the button does not work, copy this address into your browser:',
  contents: {
    SIGN_IN_LINK: ({ organisationName, values: { minutes } }) => ({
      subject: `Sign in to ${organisationName}`,
      heading: `Sign in to ${organisationName}`,
      paragraphs: [`You asked to sign in to the learning platform of ${organisationName}. This link lets you in.`],
      button: 'Sign in',
      notes: [`It can be used once, within ${minutes} minutes.`, 'If you did not ask to sign in, delete this mail: nobody can sign in without it.'],
      footer: 'You get this mail because somebody entered your address where one signs in.',
    }),
    PROVISIONING_HOLD: ({ organisationName, values: { clientName, passedCount, mostPeople } }) => ({
      subject: `Held: ${clientName} wants to disable or delete many people of ${organisationName}`,
      heading: 'Somebody has to decide',
      paragraphs: [
        `${clientName}, through which the directory of ${organisationName} is kept in step, wants to disable or delete more than ${mostPeople} people in one cycle. ${passedCount} it has; everybody further is held, and stays as they are.`,
        'Perhaps an assignment or a scoping filter was changed by mistake. Look at who is held, and release or reject it.',
      ],
      button: 'See who is held',
      notes: ['Nothing is lost: the directory asks again with its next cycles. Everything else that it asks for goes on.'],
      footer: `You get this mail because you are an owner of ${organisationName}. How much one cycle may disable or delete is set under Provisioning, Settings.`,
    }),
    PROVISIONING_SILENCE: ({ organisationName, values: { since, clientName, detail } }) => ({
      subject: `Nothing comes any more from the directory of ${organisationName}`,
      heading: 'The directory is silent',
      paragraphs: [
        `${clientName ?? 'The directory'}, through which the people of ${organisationName} are kept in step, was served last on ${moment(since)}. Directories such as Microsoft Entra ID come about every 40 minutes, also when nothing has changed.`,
        detail,
      ],
      button: 'See the provisioning',
      notes: ['Until it comes again, nobody is created, changed or disabled here. You get no further mail about this silence.'],
      footer: `You get this mail because you are an owner of ${organisationName}.`,
    }),
    INVITATION: ({ organisationName, recipient, values: { expiresAt } }) => ({
      subject: `${organisationName} invites you to its security training`,
      heading: 'You are invited',
      paragraphs: [
        `${organisationName} uses this platform to help its people recognise fraud and attacks, in short lessons.`,
        'Accept the invitation to sign in for the first time. You need no new password.',
      ],
      button: 'Accept the invitation',
      notes: [`The invitation is for you alone and can be accepted until ${day(expiresAt)}.`],
      footer: `You get this mail because ${organisationName} has entered ${recipient} as your address. If you did not expect it, ask the people at ${organisationName} who look after IT, or delete it.`,
    }),
    EXPIRY_REMINDER: ({ organisationName, createdAt, values: { things } }) => {
      const [first, ...others] = things;
      const title = first && others.length === 0 ? `${kinds[first.kind]} “${first.name}” expires ${timeLeft(first.endsAt, createdAt)}` : `${things.length} credentials expire soon`;
      return {
        subject: `${organisationName}: ${title}`,
        heading: title,
        paragraphs: [`Whatever uses ${others.length === 0 ? 'it' : 'them'} stops working then: your directory, for example, can no longer keep people in step, or nobody can sign in any more.`],
        items: things.map((thing) => expires(thing, createdAt)),
        button: 'Open Rollcall',
        notes: [[
          `Replace ${others.length === 0 ? 'it' : 'them'} in time.`, ...[...new Set(things.map(({ kind }) => kind))].flatMap((kind) => replacing[kind] ?? []), 'What is not used any more can be revoked or removed; then no further mail comes.',
        ].join(' ')],
        footer: `You get this mail because you are an owner of ${organisationName}. It comes 30 days, 7 days and one day before something expires.`,
      };
    },
  },
};
