import { createSign } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SamlRefused } from '../../src/saml/errors.ts';
import { readIdentity } from '../../src/saml/read-identity.ts';
import { serviceProviderOf } from '../../src/domain/connections/service-provider.ts';
import type { SigningKey } from '../../src/saml/identity-provider.ts';
import { writeSignInRequest } from '../../src/saml/sign-in-request.ts';
import { readSignOutRequest, writeSignOutRequest, writeSignOutResponse, type SignOutRequest } from '../../src/saml/sign-out.ts';
import { createSigningKey } from '../../src/saml/signing-key.ts';
import { verifyResponse } from '../../src/saml/verify-response.ts';
import { writeMetadata } from '../../src/saml/write-metadata.ts';
import { entityId, SamlIdentityProvider } from '../support/saml-identity-provider.ts';

const serviceProvider = serviceProviderOf('https://rollcall.example', 'contoso');
const person = { objectId: '8f3c2a10-0000-4000-8000-00000000ada1', userPrincipalName: 'ada@contoso.com' };
let provider: SamlIdentityProvider;
let signingKey: SigningKey;
beforeAll(async () => { [provider, signingKey] = await Promise.all([SamlIdentityProvider.start(), createSigningKey('rollcall', new Date())]); });
afterAll(() => provider.stop());

// With characters that are encoded in more than one way.
const handle = "a handle's (own) ~*!+";

const sides = (signs = true) => ({ serviceProvider, identityProvider: provider.described, signingKey: signs ? signingKey : undefined });
const metadata = (signs = true): string => writeMetadata(serviceProvider, signs ? signingKey : undefined);

describe('signing in at a real identity provider', () => {
  test.each([['signed', true], ['not signed', false]])('a request that is %s is understood, and its answer accepted', async (_, signs) => {
    const { id, url } = await writeSignInRequest(sides(signs), handle);
    const parameters = new URL(url).searchParams;
    expect([parameters.get('RelayState'), parameters.get('SigAlg'), parameters.has('Signature')]).toEqual([handle, signs ? 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256' : null, signs]);
    const { request } = await provider.readRequest(url, metadata(signs));
    expect(request).toMatchObject({ id, issuer: serviceProvider.entityId, destination: `${provider.url}/saml2`, assertionConsumerServiceUrl: serviceProvider.acsUrl });
    const answer = await provider.answer(url, metadata(signs), person);
    expect([answer.url, answer.RelayState]).toEqual([serviceProvider.acsUrl, handle]);
    const assertion = await verifyResponse(answer.SAMLResponse, { serviceProvider, identityProvider: provider.described, requestId: id, clockSkew: 120, now: new Date() });
    expect(readIdentity(assertion)).toMatchObject({ issuer: entityId, subject: person.objectId, userNames: ['ada@contoso.com'] });
  });

  test('neither a way to authenticate nor a format is asked for, which Entra might refuse (AADSTS75011)', async () => {
    const { url } = await writeSignInRequest(sides(), handle);
    const xml = inflateRawSync(Buffer.from(new URL(url).searchParams.get('SAMLRequest') ?? '', 'base64')).toString();
    expect(xml).not.toMatch(/RequestedAuthnContext|Format=/);
    expect(xml).toContain('ProtocolBinding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"');
  });

  test('an address that has a query already keeps it', async () => {
    const { url } = await writeSignInRequest({ ...sides(), identityProvider: { ...provider.described, signInUrl: 'https://idp.example/sso?idpid=C01' } }, handle);
    expect(new URL(url).searchParams.get('idpid')).toBe('C01');
  });

  test('no two requests have the same id', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, async () => (await writeSignInRequest(sides(), handle)).id));
    expect(new Set(ids).size).toBe(20);
    expect(ids.every((id) => /^_[0-9a-f]{40}$/.test(id))).toBe(true);
  });
});

const session = { nameId: 'ada@contoso.com', nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress', sessionIndex: '_session' };
const expected = (now = new Date()) => ({ serviceProvider, identityProvider: provider.described, clockSkew: 120, now });
const queryOf = (url: string): string => new URL(url).search.slice(1);
const read = (query: string, now = new Date()): SignOutRequest => readSignOutRequest(query, expected(now));

/** A request of whatever content, signed as the redirect binding has it. */
function redirected(xml: string, { algorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', hash = 'RSA-SHA256', key = provider.key, relayState = 'x y' } = {}): string {
  const query = [['SAMLRequest', deflateRawSync(xml).toString('base64')], ['RelayState', relayState], ['SigAlg', algorithm]].map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&');
  return `${query}&Signature=${encodeURIComponent(createSign(hash).update(query).sign(key.privateKey, 'base64'))}`;
}
const logoutRequest = (inner = '<saml:NameID>ada@contoso.com</saml:NameID><samlp:SessionIndex>_session</samlp:SessionIndex>', attributes = '', issuer = entityId): string =>
  `<samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_lr" Version="2.0" IssueInstant="${new Date().toISOString()}"${attributes}><saml:Issuer>${issuer}</saml:Issuer>${inner}</samlp:LogoutRequest>`;

function expectRefused(query: string, code: string, message: RegExp, now?: Date): void {
  let refusal: unknown;
  try {
    read(query, now);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(SamlRefused);
  expect([(refusal as SamlRefused).code, (refusal as SamlRefused).message]).toEqual([code, expect.stringMatching(message)]);
}

describe('signing out', () => {
  test('our request is understood at the identity provider', async () => {
    const url = (await writeSignOutRequest(sides(), session)) ?? '';
    expect(url.startsWith(`${provider.url}/saml2/sign-out?`)).toBe(true);
    expect(await provider.readSignOut(url, metadata(), 'Request')).toMatchObject({ issuer: serviceProvider.entityId, nameID: 'ada@contoso.com', sessionIndex: '_session' });
  });

  test('where the identity provider has no address for it, it is not asked', async () => {
    const without = { ...sides(), identityProvider: { ...provider.described, signOutUrl: null } };
    expect(await writeSignOutRequest(without, session)).toBeUndefined();
    expect(await writeSignOutResponse(without, read(redirected(logoutRequest())), true)).toBeUndefined();
  });

  test('the identity provider’s request is read, and our answer understood', async () => {
    const request = read(queryOf(provider.signOutUrl(metadata(), 'ada@contoso.com', '_session')));
    expect(request).toEqual({ id: expect.any(String) as string, nameId: 'ada@contoso.com', sessionIndexes: ['_session'], relayState: 'signing out (~*)', isSigned: true });
    const answer = (await writeSignOutResponse(sides(), request, true)) ?? '';
    expect(new URL(answer).searchParams.get('RelayState')).toBe('signing out (~*)');
    expect(await provider.readSignOut(answer, metadata(), 'Response')).toMatchObject({ response: { inResponseTo: request.id }, issuer: serviceProvider.entityId });
  });

  test('a request that is not signed says so; several sessions, and none, are read', () => {
    const unsigned = redirected(logoutRequest()).split('&').slice(0, 2).join('&');
    expect(read(unsigned)).toMatchObject({ isSigned: false, relayState: 'x y', sessionIndexes: ['_session'] });
    const name = '<saml:NameID>ada@contoso.com</saml:NameID>';
    expect(read(redirected(logoutRequest(`${name}<samlp:SessionIndex>a</samlp:SessionIndex><samlp:SessionIndex>b</samlp:SessionIndex>`))).sessionIndexes).toEqual(['a', 'b']);
    expect(read(redirected(logoutRequest(name))).sessionIndexes).toEqual([]);
  });

  test('a signature that is wrong, weak or of somebody else is refused', () => {
    const good = redirected(logoutRequest());
    expect(read(good).isSigned).toBe(true);
    expectRefused(good.replace('RelayState=x', 'RelayState=y'), 'SIGNATURE', /cannot be verified/);
    expectRefused(good.replace(/SAMLRequest=[^&]*/, `SAMLRequest=${encodeURIComponent(deflateRawSync(logoutRequest().replace('ada@', 'eve@')).toString('base64'))}`), 'SIGNATURE', /cannot be verified/);
    expectRefused(redirected(logoutRequest(), { key: signingKey }), 'SIGNATURE', /cannot be verified/);
    expectRefused(redirected(logoutRequest(), { algorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1', hash: 'RSA-SHA1' }), 'ALGORITHM', /rsa-sha1/);
    expectRefused(good.replace(/&SigAlg=[^&]*/, ''), 'ALGORITHM', /signed with nothing/);
  });

  test('what says something twice, or is meant for somebody else, or old, is refused', () => {
    const good = redirected(logoutRequest());
    expectRefused(`${good}&SAMLRequest=x`, 'MALFORMED', /parameter twice/);
    expectRefused(redirected(logoutRequest(undefined, '', 'https://sts.windows.net/other/')), 'ISSUER', /other/);
    expectRefused(redirected(logoutRequest(undefined, ' Destination="https://elsewhere.example"')), 'RECIPIENT', /elsewhere/);
    expectRefused(good, 'EXPIRED', /is old/, new Date(Date.now() + 8 * 60_000));
    expectRefused(good, 'EXPIRED', /of the future/, new Date(Date.now() - 8 * 60_000));
    expectRefused(redirected(logoutRequest(undefined, ' NotOnOrAfter="2020-01-01T00:00:00Z"')), 'EXPIRED', /is old/);
    expectRefused(redirected(logoutRequest('<saml:EncryptedID/>')), 'MALFORMED', /not encrypted/);
  });

  test('what is none, and what would take up all memory, is refused', () => {
    expectRefused('', 'MALFORMED', /cannot be read/);
    expectRefused('SAMLRequest=%E0%A4%A', 'MALFORMED', /not encoded/);
    expectRefused(redirected('<a/>'), 'MALFORMED', /no LogoutRequest/);
    expectRefused(redirected('<!DOCTYPE a><a/>'), 'MALFORMED', /document type/);
    expectRefused(redirected(logoutRequest('x'.repeat(50_000_000))), 'MALFORMED', /cannot be read/);
  });
});
