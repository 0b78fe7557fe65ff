import { readDeliveryNotification } from '../../src/mail/delivery-notification.ts';
import { envelopeId, messageId, readEnvelopeId, readMessageId } from '../../src/mail/mail-reference.ts';
import { bounceMessage, type BounceParts } from '../support/bounce.ts';

const mail = { organisationId: '01900000-0000-7000-8000-00000000000a', id: '01900000-0000-7000-8000-00000000000b' };
const read = (parts: BounceParts) => readDeliveryNotification(new TextEncoder().encode(bounceMessage(parts)));
const returned = `From: Contoso <rollcall@mail.example>\nMessage-ID:\n ${messageId(mail, 'rollcall@mail.example')}\nSubject: x`;

test.each<[string, BounceParts]>([
  ['the envelope id', { envelopeId: envelopeId(mail) }],
  ['the headers that are returned', { returned }],
  ['the mail that is returned', { returned: `${returned}\n\nThe text, with Message-ID: <other@x>`, returnedType: 'message/rfc822' }],
  ['the headers, where the envelope id is another system’s', { envelopeId: 'QQ314159', returned }],
])('a mail that came back is known by %s', async (_, parts) => {
  expect(await read(parts)).toEqual({ failed: { mail, reason: 'The mail came back: 550 5.1.1 no such mailbox' } });
});

const reasonOf = (parts: BounceParts) => read({ envelopeId: envelopeId(mail), ...parts });

test('the reason is what the other server says, with the status where that is not in it', async () => {
  expect(await reasonOf({ status: '5.2.2', diagnosis: 'smtp; 552 mailbox\n full' })).toMatchObject({ failed: { reason: 'The mail came back: 5.2.2 552 mailbox full' } });
  expect(await reasonOf({ status: '4.4.7', diagnosis: 'X-Postfix; delivery time expired' })).toMatchObject({ failed: { reason: 'The mail came back: 4.4.7 X-Postfix; delivery time expired' } });
});

test.each<[string, string | BounceParts, string]>([
  ['an ordinary mail', `From: ada@example.com\r\nSubject: Re: invitation\r\nIn-Reply-To: ${messageId(mail, 'a@b')}\r\n\r\nThank you`, 'not a delivery status notification'],
  ['nothing', '', 'not a delivery status notification'],
  ['a delay', { envelopeId: envelopeId(mail), action: 'delayed', status: '4.4.1' }, 'no failure'],
  ['a success', { envelopeId: envelopeId(mail), action: 'delivered', status: '2.0.0' }, 'no failure'],
  ['somebody else’s mail', { envelopeId: 'QQ314159', returned: 'Message-ID: <20261124.1@mail.example>' }, 'not ours'],
  ['a mail without a name', { returned: 'Subject: x' }, 'not ours'],
])('%s is no bounce', async (_, message, why) => {
  const outcome = typeof message === 'string' ? await readDeliveryNotification(new TextEncoder().encode(message)) : await read(message);
  expect(outcome).toEqual({ ignored: expect.stringContaining(why) as string });
});

test('references are read as they are written, and nothing else is one', () => {
  expect(readEnvelopeId(envelopeId(mail))).toEqual(mail);
  expect(readMessageId(messageId(mail, 'rollcall@mail.example'))).toEqual(mail);
  expect(readEnvelopeId(envelopeId(mail).toUpperCase())).toEqual(mail);
  for (const other of ['', mail.id, `x${envelopeId(mail)}`, `${envelopeId(mail)}.${mail.id}`, `${mail.id}@mail.example`]) expect([other, readEnvelopeId(other)]).toEqual([other, undefined]);
  expect(readMessageId(envelopeId(mail))).toBeUndefined();
});
