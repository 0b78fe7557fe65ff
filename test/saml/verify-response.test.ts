import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { SamlRefused } from '../../src/saml/errors.ts';
import type { Expectations, VerifiedAssertion } from '../../src/saml/read-assertion.ts';
import { readClaims, readIdentity } from '../../src/saml/read-identity.ts';
import { serviceProviderOf } from '../../src/domain/connections/service-provider.ts';
import type { SigningKey } from '../../src/saml/identity-provider.ts';
import { createSigningKey } from '../../src/saml/signing-key.ts';
import { verifyResponse } from '../../src/saml/verify-response.ts';
import { entityId, entraClaims, tenantId } from '../support/saml-identity-provider.ts';
import { responseXml, signXml, toBase64, type ResponseParts } from '../support/saml-messages.ts';

const serviceProvider = serviceProviderOf('https://rollcall.example', 'contoso');
const now = new Date('2026-03-10T12:00:00Z');
const person = { objectId: '8f3c2a10-0000-4000-8000-00000000ada1', userPrincipalName: 'ada@contoso.com', mail: 'ada.adams@contoso.com' };
const minutes = (count: number): string => new Date(now.getTime() + count * 60_000).toISOString();

let key: SigningKey;
let next: SigningKey;
let stranger: SigningKey;
beforeAll(async () => {
  [key, next, stranger] = await Promise.all(['now', 'next', 'stranger'].map((name) => createSigningKey(name, now))) as [SigningKey, SigningKey, SigningKey];
});

const parts = (more: Partial<ResponseParts> = {}): ResponseParts => ({
  assertionId: '_a1', issuer: entityId, acsUrl: serviceProvider.acsUrl, audience: serviceProvider.entityId, inResponseTo: '_request', nameId: 'ada@contoso.com',
  nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress', notBefore: minutes(-5), notOnOrAfter: minutes(60), sessionIndex: '_session', attributes: entraClaims(person), ...more,
});
const expected = (more: Partial<Expectations> = {}): Expectations => ({
  serviceProvider, identityProvider: { entityId, signInUrl: 'https://login.example/saml2', signOutUrl: null, certificates: [key.certificate] }, requestId: '_request', clockSkew: 120, now, ...more,
});
const trusting = (...keys: SigningKey[]): Partial<Expectations> => ({ identityProvider: { ...expected().identityProvider, certificates: keys.map(({ certificate }) => certificate) } });
const verify = (xml: string, more: Partial<Expectations> = {}): Promise<VerifiedAssertion> => verifyResponse(toBase64(xml), expected(more));
const signed = (more: Partial<ResponseParts> = {}, what: 'Response' | 'Assertion' = 'Assertion'): string => signXml(responseXml(parts(more)), what, key);

async function refusalOf(verifying: Promise<unknown>): Promise<SamlRefused> {
  const outcome = await verifying.then(() => new Error('It was not refused'), (error: unknown) => error);
  if (!(outcome instanceof SamlRefused)) throw outcome;
  expect([outcome.message, outcome.where, outcome.remedy].every((text) => text.length > 3)).toBe(true);
  return outcome;
}

async function expectRefused(xml: string, code: string, message: RegExp, more: Partial<Expectations> = {}): Promise<void> {
  const { code: given, message: said } = await refusalOf(verify(xml, more));
  expect([given, said]).toEqual([code, expect.stringMatching(message)]);
}

describe('what is accepted', () => {
  test.each(['Assertion', 'Response'] as const)('a response with a signed %s', async (what) => {
    const assertion = await verify(signed({}, what));
    expect(assertion).toMatchObject({ id: '_a1', issuer: entityId, nameId: 'ada@contoso.com', sessionIndex: '_session', usableUntil: new Date(minutes(62)) });
    expect(readIdentity(assertion)).toEqual({
      issuer: entityId, subject: person.objectId, externalId: person.objectId, userNames: ['ada@contoso.com'], emails: ['ada.adams@contoso.com'],
      names: { displayName: 'Ada Adams', givenName: 'Ada', familyName: 'Adams' },
    });
    expect(readClaims(assertion)).toMatchObject({ NameID: ['ada@contoso.com'], 'http://schemas.microsoft.com/identity/claims/tenantid': [tenantId] });
  });

  test('one with both signed', async () => {
    expect((await verify(signXml(signed(), 'Response', key))).id).toBe('_a1');
  });

  test('while a certificate is replaced, what either key signed', async () => {
    const both = trusting(key, next);
    expect((await verify(signed(), both)).id).toBe('_a1');
    expect((await verify(signXml(responseXml(parts()), 'Assertion', next), both)).id).toBe('_a1');
    await expectRefused(signXml(responseXml(parts()), 'Assertion', stranger), 'SIGNATURE', /names the certificate [0-9A-F]{40}, which is not among those/, both);
  });

  test.each([['SHA-512', { signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', digest: 'http://www.w3.org/2001/04/xmlenc#sha512' }], ['RSA-PSS', { signature: 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1' }]])('a signature with %s', async (_, algorithms) => {
    expect((await verify(signXml(responseXml(parts()), 'Assertion', key, algorithms))).id).toBe('_a1');
  });

  test('clocks that are up to two minutes apart', async () => {
    expect((await verify(signed(), { now: new Date(minutes(-7)) })).id).toBe('_a1');
    expect((await verify(signed(), { now: new Date(new Date(minutes(62)).getTime() - 1) })).id).toBe('_a1');
  });

  test('one that answers no request, where that is admitted', async () => {
    expect((await verify(signed({ inResponseTo: '' }), { requestId: undefined })).id).toBe('_a1');
  });

  test('a persistent NameID is the subject where there is no object id; any other is not', async () => {
    const bare = { attributes: { email: ['ada@contoso.com'] }, nameId: 'opaque-7' };
    const persistent = await verify(signed({ ...bare, nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent' }));
    expect(readIdentity(persistent)).toMatchObject({ subject: 'opaque-7', externalId: undefined, userNames: [], emails: ['ada@contoso.com'], names: {} });
    for (const format of ['urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress', 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient']) {
      const other = await verify(signed({ ...bare, nameIdFormat: format }));
      expect(() => readIdentity(other)).toThrow(/neither .*objectidentifier nor a NameID with the format persistent; its format is urn/);
    }
  });
});

test('a comment in a name divides nothing: the whole name is read', async () => {
  const evil = signed({ nameId: 'ada@contoso.com.evil.example', attributes: { ...entraClaims(person), 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name': ['ada@contoso.com.evil.example'] } });
  const commented = evil.replaceAll('ada@contoso.com.evil.example', 'ada@contoso.com<!---->.evil.example');
  expect(commented).not.toBe(evil);
  const assertion = await verify(commented);
  expect([assertion.nameId, readIdentity(assertion).userNames]).toEqual(['ada@contoso.com.evil.example', ['ada@contoso.com.evil.example']]);
});

describe('what is refused', () => {
  test('one that is not signed, or whose signature was taken away', async () => {
    await expectRefused(responseXml(parts()), 'UNSIGNED', /Neither the response nor the assertion/);
    await expectRefused(signed().replace(/<ds:Signature .*<\/ds:Signature>/s, ''), 'UNSIGNED', /Neither/);
  });

  test('one that another key signed, also where it names the right certificate', async () => {
    await expectRefused(signXml(responseXml(parts()), 'Assertion', stranger), 'SIGNATURE', /which is not among those of the connection \([0-9A-F]{40}\)/);
    await expectRefused(signXml(responseXml(parts()), 'Assertion', { privateKey: stranger.privateKey, certificate: key.certificate }), 'SIGNATURE', /which is known here, so the response has been changed/);
    await expectRefused(signXml(responseXml(parts()), 'Response', stranger), 'SIGNATURE', /cannot be verified/);
  });

  test('one that was changed after it was signed', async () => {
    for (const what of ['Assertion', 'Response'] as const) await expectRefused(signed({}, what).replaceAll('ada@contoso.com', 'eve@contoso.com'), 'SIGNATURE', /has been changed/);
  });

  test.each([
    ['SHA-1 in the signature', { signature: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }],
    ['SHA-1 in the digest', { digest: 'http://www.w3.org/2000/09/xmldsig#sha1' }],
    ['the certificate as a secret (algorithm confusion)', { signature: 'http://www.w3.org/2000/09/xmldsig#hmac-sha1' }],
  ])('%s', async (_, algorithms) => {
    for (const what of ['Assertion', 'Response'] as const) await expectRefused(signXml(responseXml(parts()), what, key, algorithms), 'ALGORITHM', /must be RSA with SHA-256 or SHA-512/);
  });

  test('an algorithm whose name was changed or taken away', async () => {
    await expectRefused(signed().replace('xmldsig-more#rsa-sha256', 'xmldsig-more#none'), 'ALGORITHM', /#none/);
    await expectRefused(signed().replace(/<ds:SignatureMethod [^>]*>/, '<ds:SignatureMethod/>'), 'ALGORITHM', /nothing/);
  });

  const otherUrl = 'https://elsewhere.example/acs';
  test.each<[string, Partial<ResponseParts>, Partial<Expectations>, string, RegExp]>([
    ['another issuer', { issuer: 'https://sts.windows.net/other/' }, {}, 'ISSUER', /is of “https:\/\/sts\.windows\.net\/other\/”/],
    ['another audience', { audience: 'https://elsewhere.example' }, {}, 'AUDIENCE', /meant for “https:\/\/elsewhere\.example”/],
    ['another organisation here', {}, { serviceProvider: serviceProviderOf('https://rollcall.example', 'fabrikam') }, 'RECIPIENT', /meant for “https:\/\/rollcall\.example\/saml\/contoso\/acs”/],
    ['another address', { acsUrl: otherUrl }, {}, 'RECIPIENT', /meant for “https:\/\/elsewhere\.example\/acs”/],
    ['one that ended', {}, { now: new Date(minutes(62)) }, 'EXPIRED', /was valid until 2026-03-10T13:00:00.000Z/],
    ['one that has not begun', {}, { now: new Date(new Date(minutes(-7)).getTime() - 1) }, 'NOT_YET_VALID', /valid from 2026-03-10T11:55:00.000Z/],
    ['one that ended, with no tolerance', {}, { now: new Date(minutes(60)), clockSkew: 0 }, 'EXPIRED', /0 seconds/],
    ['the answer to another request', { inResponseTo: '_other' }, {}, 'REQUEST', /another request/],
    ['an answer where none is awaited', {}, { requestId: undefined }, 'REQUEST', /another request/],
    ['one that answers no request', { inResponseTo: '' }, {}, 'UNSOLICITED', /began at the identity provider/],
    ['moments that are none', { notBefore: 'yesterday' }, {}, 'MALFORMED', /“yesterday” is no moment/],
    ['moments that are not in UTC', { notOnOrAfter: '2026-03-10T13:00:00' }, {}, 'MALFORMED', /no moment in UTC/],
  ])('%s', async (_, what, more, code, message) => {
    for (const signature of ['Assertion', 'Response'] as const) await expectRefused(signed(what, signature), code, message, more);
  });

  test.each<[string, (xml: string) => string, string, RegExp]>([
    ['the recipient alone', (xml) => xml.replace(`Recipient="${serviceProvider.acsUrl}"`, `Recipient="${otherUrl}"`), 'RECIPIENT', /elsewhere/],
    ['the destination alone', (xml) => xml.replace(`Destination="${serviceProvider.acsUrl}"`, `Destination="${otherUrl}"`), 'RECIPIENT', /elsewhere/],
    ['no recipient', (xml) => xml.replace(` Recipient="${serviceProvider.acsUrl}"`, ''), 'RECIPIENT', /meant for nothing/],
    ['no end', (xml) => xml.replace(/(<SubjectConfirmationData[^>]*) NotOnOrAfter="[^"]*"/, '$1'), 'MALFORMED', /until when it can be presented/],
    ['no audience', (xml) => xml.replace(/<AudienceRestriction>.*<\/AudienceRestriction>/, ''), 'AUDIENCE', /meant for nothing/],
    ['two restrictions of which one is not ours', (xml) => xml.replace('</Conditions>', '<AudienceRestriction><Audience>https://elsewhere.example</Audience></AudienceRestriction></Conditions>'), 'AUDIENCE', /elsewhere/],
    ['a condition that is not understood', (xml) => xml.replace('</Conditions>', '<DelegationRestriction/></Conditions>'), 'MALFORMED', /not understood: “DelegationRestriction”/],
    ['no conditions', (xml) => xml.replace(/<Conditions .*<\/Conditions>/, ''), 'MALFORMED', /must have conditions/],
    ['conditions twice', (xml) => xml.replace(/<Conditions .*<\/Conditions>/, '$&$&'), 'MALFORMED', /conditions, once/],
    ['another way to confirm', (xml) => xml.replace('cm:bearer', 'cm:holder-of-key'), 'MALFORMED', /method bearer/],
    ['no subject', (xml) => xml.replace(/<Subject>.*<\/Subject>/, ''), 'MALFORMED', /method bearer/],
    ['nobody who has signed in', (xml) => xml.replace(/<AuthnStatement .*<\/AuthnStatement>/, ''), 'MALFORMED', /somebody has signed in/],
    ['a session that has ended', (xml) => xml.replace('SessionIndex=', `SessionNotOnOrAfter="${minutes(-3)}" SessionIndex=`), 'EXPIRED', /session at the identity provider has ended/],
    ['another version', (xml) => xml.replace(/(<Assertion [^>]*)Version="2.0"/, '$1Version="1.1"'), 'MALFORMED', /no assertion of SAML 2.0/],
  ])('%s', async (_, change, code, message) => {
    const changed = change(responseXml(parts()));
    expect(changed).not.toBe(responseXml(parts()));
    await expectRefused(signXml(changed, 'Assertion', key), code, message);
  });

  test('what the identity provider itself refuses, with its words', async () => {
    const status = '<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:RequestDenied"/></samlp:StatusCode><samlp:StatusMessage>AADSTS50105: not assigned</samlp:StatusMessage></samlp:Status>';
    const refusal = responseXml(parts()).replace(/<samlp:Status>.*<\/samlp:Status>/, status).replace(/<Assertion .*<\/Assertion>/s, '');
    await expectRefused(refusal, 'PROVIDER_REFUSED', /“Responder, RequestDenied”, “AADSTS50105: not assigned”/);
    // Nor does a status of failure admit an assertion, signed or not.
    await expectRefused(signed().replace(/<samlp:Status>.*<\/samlp:Status>/, status), 'PROVIDER_REFUSED', /RequestDenied/);
  });

  test('an encrypted assertion, and says how to send one that is not', async () => {
    const encrypted = responseXml(parts()).replace(/<Assertion .*<\/Assertion>/s, '<EncryptedAssertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/>');
    const refusal = await refusalOf(verify(signXml(encrypted, 'Response', key)));
    expect([refusal.code, refusal.remedy]).toEqual(['ENCRYPTED', expect.stringContaining('Token encryption')]);
  });

  test.each([
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['a document type alone', '<!DOCTYPE r>', 'ada@contoso.com'],
    ['entities that explode', `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>`, '&b;'],
    ['an entity without a document type', '', '&x;'],
  ])('%s', async (_, doctype, name) => {
    await expectRefused(doctype + signed().replaceAll('ada@contoso.com', name), 'MALFORMED', /not XML as it must be/);
  });

  test('what is no response, and never takes long or breaks', async () => {
    const deep = '<a>'.repeat(20_000) + '</a>'.repeat(20_000);
    const many = `<samlp:Response Version="2.0" xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">${'<a b="1"/>'.repeat(15_000)}</samlp:Response>`;
    const instruction = signed().replace('<Subject>', '<?php echo 1 ?><Subject>');
    for (const xml of ['', 'text', '<a/>', '<a><b></a>', '<a/><b/>', deep, many, instruction, signed().slice(0, -20)]) expect((await refusalOf(verify(xml))).code).toMatch(/MALFORMED|PROVIDER_REFUSED/);
    for (const base64 of ['', '%%%', 'A'.repeat(300_000)]) expect((await refusalOf(verifyResponse(base64, expected()))).code).toBe('MALFORMED');
  });
});

test('whatever is changed in a signed response, it is refused or says the same', async () => {
  const original = signed();
  const { id, nameId } = await verify(original);
  const position = integer({ min: 0, max: original.length - 1 });
  const inserted = constantFrom('<', '>', '"', '&', '<!---->', '<x/>', ' ', '\n', '\r', '\u0000', '&#10;', '/', "'", '<![CDATA[x]]>', 'a', '=');
  await assert(asyncProperty(position, integer({ min: 0, max: 40 }), inserted, async (at, removed, text) => {
    const changed = original.slice(0, at) + text + original.slice(at + removed);
    const outcome = await verify(changed).catch((error: unknown) => error);
    if (outcome instanceof SamlRefused) return;
    expect(outcome).toMatchObject({ id, nameId, attributes: new Map(Object.entries(entraClaims(person))) });
  }), { numRuns: 200 });
});
