import { SamlRefused } from '../../src/saml/errors.ts';
import { serviceProviderOf } from '../../src/domain/connections/service-provider.ts';
import type { SigningKey } from '../../src/saml/identity-provider.ts';
import { createSigningKey } from '../../src/saml/signing-key.ts';
import { verifyResponse } from '../../src/saml/verify-response.ts';
import { entityId, entraClaims } from '../support/saml-identity-provider.ts';
import { responseXml, signXml, toBase64 } from '../support/saml-messages.ts';

/*
 * What is signed is moved to where nobody looks, and what nobody signed stands in its place. The numbers are those of Somorovsky et al., “On Breaking
 * SAML: Be Whoever You Want to Be” (USENIX Security 2012), table 1.
 */

const serviceProvider = serviceProviderOf('https://rollcall.example', 'contoso');
const now = new Date('2026-03-10T12:00:00Z');
let key: SigningKey;
beforeAll(async () => { key = await createSigningKey('now', now); });

const unsigned = (): string => responseXml({
  assertionId: '_a1', issuer: entityId, acsUrl: serviceProvider.acsUrl, audience: serviceProvider.entityId, inResponseTo: '_request', nameId: 'eve@contoso.com', nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  notBefore: '2026-03-10T11:55:00Z', notOnOrAfter: '2026-03-10T13:00:00Z', sessionIndex: '_session', attributes: entraClaims({ objectId: 'eve', userPrincipalName: 'eve@contoso.com' }),
});
const verify = (xml: string) => verifyResponse(toBase64(xml), {
  serviceProvider, identityProvider: { entityId, signInUrl: 'https://login.example/saml2', signOutUrl: null, certificates: [key.certificate] }, requestId: '_request', clockSkew: 120, now,
});

const assertionOf = (xml: string): string => /<Assertion .*<\/Assertion>/s.exec(xml)?.[0] ?? '';
const signatureOf = (xml: string): string => /<ds:Signature .*<\/ds:Signature>/s.exec(xml)?.[0] ?? '';
/** Says that it is about Ada, under another id. */
const forged = (xml: string): string => xml.replaceAll('eve@contoso.com', 'ada@contoso.com').replaceAll('>eve<', '>ada<').replaceAll(/ ID="[^"]*"/g, ' ID="_evil"');
const within = (signature: string, inner: string): string => signature.replace('</ds:Signature>', `<ds:Object>${inner}</ds:Object></ds:Signature>`);

type Attack = (signed: string, signature: string, assertion: string) => string;

/** Of a response with a signed assertion. */
const onAssertions: Record<string, Attack> = {
  '3: a forged assertion before the signed one': (signed, signature, assertion) => signed.replace(assertion, forged(assertion.replace(signature, '')) + assertion),
  '3, the other way round': (signed, signature, assertion) => signed.replace(assertion, assertion + forged(assertion.replace(signature, ''))),
  '4: the signed assertion within a forged one': (signed, signature, assertion) => signed.replace(assertion, forged(assertion.replace(signature, '')).replace('</Assertion>', `${assertion}</Assertion>`)),
  '5: a forged assertion with the signature, the signed one without': (signed, signature, assertion) => {
    const original = assertion.replace(signature, '');
    return signed.replace(assertion, forged(original).replace('</Issuer>', `</Issuer>${signature}`) + original);
  },
  '6: the signed assertion within the signature of a forged one': (signed, signature, assertion) => {
    const original = assertion.replace(signature, '');
    return signed.replace(assertion, forged(original).replace('</Issuer>', `</Issuer>${signature.replace('</ds:Signature>', `${original}</ds:Signature>`)}`));
  },
  '7: a forged assertion among extensions': (signed, signature, assertion) => signed.replace(assertion, `<samlp:Extensions>${forged(assertion.replace(signature, ''))}</samlp:Extensions>${assertion}`),
  '7, the other way round': (signed, signature, assertion) => signed.replace(assertion, `${forged(assertion.replace(signature, ''))}<samlp:Extensions>${assertion}</samlp:Extensions>`),
  '8: the signed assertion as an object of the signature of a forged one': (signed, signature, assertion) => {
    const original = assertion.replace(signature, '');
    return signed.replace(assertion, forged(original).replace('</Issuer>', `</Issuer>${within(signature, original)}`));
  },
  'a forged assertion with the id of the signed one': (signed, signature, assertion) => signed.replace(assertion, forged(assertion.replace(signature, '')).replaceAll('_evil', '_a1') + assertion),
  'the signature beside a forged assertion': (signed, signature, assertion) => signed.replace(assertion, `${signature}${forged(assertion.replace(signature, ''))}`),
  'a signature that refers to the whole document': (signed) => forged(signed).replace('URI="#_a1"', 'URI=""'),
  'a second reference': (signed) => forged(signed).replace('</ds:SignedInfo>', '<ds:Reference URI="#_evil"/></ds:SignedInfo>'),
  'a second SignedInfo': (signed) => signed.replace(/<ds:SignedInfo>.*<\/ds:SignedInfo>/s, '$&$&'),
  'a digest in pieces': (signed) => forged(signed).replace(/<ds:DigestValue>(....)/, '<ds:DigestValue>$1<!-- -->'),
  'the signed assertion in another namespace, a forged one in its own': (signed, signature, assertion) =>
    signed.replace(assertion, assertion.replace('xmlns="urn:oasis:names:tc:SAML:2.0:assertion"', 'xmlns="urn:other"') + forged(assertion.replace(signature, ''))),
};

/** Of a response that is signed itself. */
const onResponses: Record<string, Attack> = {
  '1: the signed response within the signature of a forged one': (signed, signature) => {
    const original = signed.replace(signature, '');
    return forged(original).replace('</Issuer><samlp:Status>', `</Issuer>${within(signature, original)}<samlp:Status>`);
  },
  '2: the signed response beside its signature': (signed, signature) => {
    const original = signed.replace(signature, '');
    return forged(original).replace('</Issuer><samlp:Status>', `</Issuer>${original}${signature}<samlp:Status>`);
  },
  'the signed response among the extensions of a forged one': (signed, signature) => forged(signed.replace(signature, '')).replace('</Issuer><samlp:Status>', `</Issuer><samlp:Extensions>${signed}</samlp:Extensions><samlp:Status>`),
  'a forged assertion beside the one of the signed response': (signed, _, assertion) => signed.replace(assertion, forged(assertion) + assertion),
  'two responses in one document': (signed, signature) => `${forged(signed.replace(signature, ''))}${signed}`,
};

test('before anything is moved, both are accepted', async () => {
  for (const what of ['Assertion', 'Response'] as const) expect((await verify(signXml(unsigned(), what, key))).nameId).toBe('eve@contoso.com');
});

test.each([...Object.entries(onAssertions).map((attack) => ['Assertion', ...attack] as const), ...Object.entries(onResponses).map((attack) => ['Response', ...attack] as const)])(
  'signed %s, %s', async (what, _, attack) => {
    const signed = signXml(unsigned(), what, key);
    const changed = attack(signed, signatureOf(signed), assertionOf(signed));
    expect(changed).not.toBe(signed);
    const outcome = await verify(changed).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(SamlRefused);
    expect((outcome as SamlRefused).code).toMatch(/^(MALFORMED|SIGNATURE|UNSIGNED)$/);
  });
