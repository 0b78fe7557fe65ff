import { X509Certificate } from 'node:crypto';
import { DOMParser } from '@xmldom/xmldom';
import samlify from 'samlify';
import { SignedXml } from 'xml-crypto';
import { readCertificate } from '../../src/saml/certificates.ts';
import { MetadataRefused } from '../../src/saml/errors.ts';
import { ProviderFailure } from '../../src/domain/connections/provider-failure.ts';
import { createGuardedFetch } from '../../src/outgoing/guarded-fetch.ts';
import { readMetadata } from '../../src/saml/read-metadata.ts';
import { serviceProviderOf } from '../../src/domain/connections/service-provider.ts';
import type { SigningKey } from '../../src/saml/identity-provider.ts';
import { createSamlReader } from '../../src/saml/saml-reader.ts';
import { createSigningKey } from '../../src/saml/signing-key.ts';
import { writeMetadata } from '../../src/saml/write-metadata.ts';
import { entityId, SamlIdentityProvider, tenantId } from '../support/saml-identity-provider.ts';

const now = new Date('2026-03-10T12:00:00Z');
let provider: SamlIdentityProvider;
let key: SigningKey;
let next: SigningKey;
beforeAll(async () => {
  [provider, key, next] = await Promise.all([SamlIdentityProvider.start(), createSigningKey('Microsoft Azure Federated SSO Certificate', now), createSigningKey('next', now)]);
});
afterEach(() => { provider.instead = undefined; });
afterAll(() => provider.stop());

const base64Of = ({ certificate }: SigningKey): string => certificate.replaceAll(/-----[A-Z ]+-----|\s/g, '');
const keyDescriptor = (base64: string, use = ' use="signing"'): string => `<KeyDescriptor${use}><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${base64}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`;
const redirect = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const post = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';

/** In the form of Entra's federation metadata: WS-Federation first, SAML behind. */
function entraMetadata(keys = keyDescriptor(base64Of(key))): string {
  const login = `https://login.microsoftonline.com/${tenantId}/saml2`;
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?><EntityDescriptor ID="_f2" entityID="${entityId}" xmlns="urn:oasis:names:tc:SAML:2.0:metadata"><Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature><RoleDescriptor xsi:type="fed:SecurityTokenServiceType" protocolSupportEnumeration="http://docs.oasis-open.org/wsfed/federation/200706" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706">${keyDescriptor(base64Of(next))}<fed:ClaimTypesOffered><auth:ClaimType Uri="http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name" xmlns:auth="http://docs.oasis-open.org/wsfed/authorization/200706"><auth:DisplayName>Name</auth:DisplayName></auth:ClaimType></fed:ClaimTypesOffered></RoleDescriptor><IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${keys}<SingleLogoutService Binding="${redirect}" Location="${login}"/><SingleSignOnService Binding="${post}" Location="${login}/post"/><SingleSignOnService Binding="${redirect}" Location="${login}"/></IDPSSODescriptor></EntityDescriptor>`;
}
const group = (inner: string): string => `<EntitiesDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata">${inner}</EntitiesDescriptor>`;
const reader = (allowPrivate: boolean) => createSamlReader(createGuardedFetch(allowPrivate), allowPrivate);
const refusalOf = (allowPrivate: boolean, url: string): Promise<unknown> => reader(allowPrivate).fetchMetadata(url).then(() => 'not refused', (error: unknown) => error instanceof ProviderFailure && error.message);
const read = (xml: string, allowHttp = false) => readMetadata(xml, allowHttp, now);

describe('metadata of an identity provider', () => {
  test('Entra’s is read, with the certificates of SAML alone', () => {
    const { certificates, ...rest } = read(entraMetadata());
    const login = `https://login.microsoftonline.com/${tenantId}/saml2`;
    expect(rest).toEqual({ entityId, signInUrl: login, signOutUrl: login });
    const [certificate, ...more] = certificates;
    expect(more).toEqual([]);
    expect(new X509Certificate(certificate?.pem ?? '').raw).toEqual(new X509Certificate(key.certificate).raw);
    expect(certificate).toMatchObject({
      thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/) as string, subject: 'CN=Microsoft Azure Federated SSO Certificate', notBefore: now, notAfter: new Date('2036-03-01T00:00:00Z'),
    });
  });

  test('two certificates are both taken, each once; those for encryption are not', () => {
    const keys = keyDescriptor(base64Of(key)) + keyDescriptor(base64Of(next), '') + keyDescriptor(base64Of(key)) + keyDescriptor(base64Of(provider.key), ' use="encryption"');
    expect(read(entraMetadata(keys)).certificates.map(({ subject }) => subject)).toEqual(['CN=Microsoft Azure Federated SSO Certificate', 'CN=next']);
  });

  test('that of a real identity provider is got from its address', async () => {
    expect(await reader(true).fetchMetadata(provider.metadataUrl)).toMatchObject({ entityId, signInUrl: `${provider.url}/saml2`, signOutUrl: `${provider.url}/saml2/sign-out`, certificates: [{ pem: readCertificate(provider.key.certificate).pem }] });
  });

  test('one of several entities is taken where it is the only identity provider', () => {
    const serviceProvider = '<EntityDescriptor entityID="sp"><SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"/></EntityDescriptor>';
    const bare = entraMetadata().replace(/^.*\?>/, '');
    expect(read(group(serviceProvider + bare)).entityId).toBe(entityId);
    expect(() => read(group(serviceProvider))).toThrow('of 0 identity providers');
    expect(() => read(group(bare + bare))).toThrow('of 2 identity providers');
  });

  test.each<[string, (xml: string) => string, RegExp]>([
    ['an external entity', (xml) => xml.replace('<EntityDescriptor', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><EntityDescriptor').replace(entityId, '&x;'), /document type/],
    ['a document type alone', (xml) => xml.replace('<EntityDescriptor', '<!DOCTYPE EntityDescriptor><EntityDescriptor'), /document type/],
    ['a page', () => '<!doctype html><html></html>', /document type/],
    ['something else', () => '<html xmlns="http://www.w3.org/1999/xhtml"/>', /begins with “html”/],
    ['nothing', () => '', /cannot be read/],
    ['half of it', (xml) => xml.slice(0, -40), /cannot be read/],
    ['that of a service provider', (xml) => xml.replaceAll('IDPSSODescriptor', 'SPSSODescriptor'), /no IDPSSODescriptor/],
    ['SAML 1.1', (xml) => xml.replace('"urn:oasis:names:tc:SAML:2.0:protocol"', '"urn:oasis:names:tc:SAML:1.1:protocol"'), /no IDPSSODescriptor/],
    ['that of all tenants', (xml) => xml.replace(entityId, 'https://sts.windows.net/{tenantid}/'), /all tenants/],
    ['no entity id', (xml) => xml.replace(` entityID="${entityId}"`, ''), /entityID/],
    ['no address to sign in at', (xml) => xml.replaceAll(/<SingleSignOnService [^>]*>/g, ''), /no address to sign in at/],
    ['an address that is a script', (xml) => xml.replaceAll(/Location="[^"]*"/g, 'Location="javascript:alert(1)"'), /javascript:alert\(1\)” \(SingleSignOnService\) must be an https/],
    ['plain http', (xml) => xml.replaceAll('Location="https:', 'Location="http:'), /must be an https/],
    ['no certificate', (xml) => xml.replaceAll(/<X509Certificate>[^<]*<\/X509Certificate>/g, ''), /no certificate/],
    ['a certificate that is none', (xml) => xml.replaceAll(/<X509Certificate>[^<]*</g, '<X509Certificate>AAAA<'), /not an X.509 certificate/],
    ['one that is over', (xml) => xml.replace('<EntityDescriptor', '<EntityDescriptor validUntil="2026-03-10T11:59:59Z"'), /valid until “2026-03-10T11:59:59Z”/],
    ['one that is valid until no moment', (xml) => xml.replace('<EntityDescriptor', '<EntityDescriptor validUntil="soon"'), /valid until “soon”/],
  ])('%s is refused', (_, change, message) => {
    expect(change(entraMetadata())).not.toBe(entraMetadata());
    expect(() => read(change(entraMetadata()))).toThrow(MetadataRefused);
    expect(() => read(change(entraMetadata()))).toThrow(message);
  });

  test('an address of our own network, what is too large and what is not there are refused', async () => {
    expect(await refusalOf(false, provider.metadataUrl)).toMatch('the address is not https');
    expect(await refusalOf(false, provider.metadataUrl.replace('http:', 'https:'))).toMatch(/is not allowed/);
    expect(await refusalOf(true, `${provider.url}/elsewhere`)).toMatch(/cannot be had: the answer is 404.*App Federation Metadata Url/);
    provider.instead = `<a>${'x'.repeat(256 * 1024)}</a>`;
    expect(await refusalOf(true, provider.metadataUrl)).toMatch('larger than 262144 bytes');
  });
});

describe('a certificate', () => {
  test('is read as PEM and as Base64, in lines or without', () => {
    const { pem } = readCertificate(key.certificate);
    expect(readCertificate(base64Of(key)).pem).toBe(pem);
    expect(readCertificate(pem.replaceAll('\n', '\r\n')).pem).toBe(pem);
  });

  test('with a key that is too short, or not of RSA, is refused', () => {
    expect(() => readCertificate(shortKey)).toThrow('rsa with 1024 bits; it must be RSA with at least 2048 bits');
    expect(() => readCertificate(ellipticKey)).toThrow('The key of the certificate is ec;');
    expect(() => readCertificate(key.privateKey)).toThrow('not an X.509 certificate');
  });
});

describe('our own metadata', () => {
  const serviceProvider = serviceProviderOf('https://rollcall.example', 'contoso');

  test('is understood by an identity provider', () => {
    const { entityMeta } = samlify.ServiceProvider({ metadata: writeMetadata(serviceProvider, key) });
    expect([entityMeta.getEntityID(), entityMeta.getAssertionConsumerService('post'), entityMeta.getSingleLogoutService('redirect')]).toEqual([
      'https://rollcall.example/saml/contoso/metadata', 'https://rollcall.example/saml/contoso/acs', 'https://rollcall.example/saml/contoso/sign-out',
    ]);
    expect([entityMeta.isAuthnRequestSigned(), entityMeta.isWantAssertionsSigned()]).toEqual([true, true]);
    expect(entityMeta.getX509Certificate('signing')).toBe(base64Of(key));
    expect(samlify.ServiceProvider({ metadata: writeMetadata(serviceProvider, undefined) }).entityMeta.isAuthnRequestSigned()).toBe(false);
  });

  test('is signed with the key that it tells, or not at all', () => {
    const isSigned = (xml: string): boolean => {
      const signature = new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagNameNS('http://www.w3.org/2000/09/xmldsig#', 'Signature')[0];
      if (!signature) return false;
      const verification = new SignedXml({ publicCert: key.certificate });
      verification.loadSignature(signature);
      return verification.checkSignature(xml);
    };
    const signed = writeMetadata(serviceProvider, key);
    expect(isSigned(signed)).toBe(true);
    expect(isSigned(signed.replace('/contoso/acs', '/fabrikam/acs'))).toBe(false);
    expect(isSigned(writeMetadata(serviceProvider, undefined))).toBe(false);
  });

  test('admits no markup out of an address', () => {
    expect(writeMetadata({ ...serviceProvider, acsUrl: 'https://rollcall.example/"><a b=\'&' }, undefined)).toContain('Location="https://rollcall.example/&quot;&gt;&lt;a b=&apos;&amp;"');
  });
});

// Made with openssl; their private keys are nowhere.
const shortKey = 'MIIB/jCCAWegAwIBAgIUXsJ6YKfh03tkOc7igNbTottW2fswDQYJKoZIhvcNAQELBQAwEDEOMAwGA1UEAwwFc2hvcnQwIBcNMjYxMTI3MjEyMTE5WhgPMjEyNjExMDMyMTIxMTlaMBAxDjAMBgNVBAMMBXNob3J0MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCYxgOUI6B3iNIXaA7Ae+u7q0HDL7CJ2GFPJrt/5wslpiFgPeM7iWLM6XljdeH5hwFp+4Jhws9mQvYbCwwPAr0ExUqZRlbeJ8vjLKCcpjhbPHcy/Cg5x4YcB7/mzTsKnHELJTkA2WG+i5eN5lZpqwGE3biWKBNJxV8NX3QnP48VHwIDAQABo1MwUTAdBgNVHQ4EFgQULEwuRCgxxoXQhvKk2AW895FNW0QwHwYDVR0jBBgwFoAULEwuRCgxxoXQhvKk2AW895FNW0QwDwYDVR0TAQH/BAUwAwEB/zANBgkqhkiG9w0BAQsFAAOBgQCRNWrRSyXV7wuECF25oNXouaKIy+GvhkaLGB8vRj9iLZ3RLzUvLdTm23FCAvmp2i9m3wKxlIWFRGxkqi/5td2bV6zTsSQCBuXdGiPBFSlyvHhpjaIHaJjSGQBSkKsvm4nesgIALH609Wd+d6j1Z4dcAjX6GZ/kUmoL2Jjy2LZh7A==';
const ellipticKey = 'MIIBfTCCASOgAwIBAgIUbFmYldwJIC6Y1f1d6AGR+cAGb1kwCgYIKoZIzj0EAwIwEzERMA8GA1UEAwwIZWxsaXB0aWMwIBcNMjYxMTI3MjEyMTE5WhgPMjEyNjExMDMyMTIxMTlaMBMxETAPBgNVBAMMCGVsbGlwdGljMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE12UoSam93+DqwSMbxD5DJT7k4DtdANF5t8t6TyJIJLIsw3Ubml/URmBUp9pFt8awv3YIlkeXLdVv6FRn3/I1+aNTMFEwHQYDVR0OBBYEFDgNtijd2O7SnpConOZApobYk2KWMB8GA1UdIwQYMBaAFDgNtijd2O7SnpConOZApobYk2KWMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgLfarlj/hDqfe1iWtBxhZrivhiED7slaSAHdGJQnyO0UCIQD/wP2npkZQQLwUNx12VmfCvkEhwFFx0fp1fkXaUWk2tg==';
