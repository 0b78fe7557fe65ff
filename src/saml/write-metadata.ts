import { SignedXml } from 'xml-crypto';
import type { ServiceProvider } from '../domain/connections/service-provider.ts';
import type { SigningKey } from './identity-provider.ts';
import { escapeXml, namespaces } from './xml.ts';

/**
 * Our own metadata, by which an identity provider learns the addresses of an organisation here (SAML 2.0 Metadata §2.4.4). Entra: *Upload metadata file*.
 * @param signingKey signs the metadata, and says with what requests are signed; without it neither is signed
 */
export function writeMetadata({ entityId, acsUrl, signOutUrl }: ServiceProvider, signingKey: SigningKey | undefined): string {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="${namespaces.metadata}" ID="rollcall" entityID="${escapeXml(entityId)}"><md:SPSSODescriptor AuthnRequestsSigned="${signingKey !== undefined}" WantAssertionsSigned="true" protocolSupportEnumeration="${namespaces.protocol}">${signingKey ? keyDescriptor(signingKey) : ''}<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="${escapeXml(signOutUrl)}"/><md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat><md:AssertionConsumerService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${escapeXml(acsUrl)}" index="0" isDefault="true"/></md:SPSSODescriptor></md:EntityDescriptor>
`;
  return signingKey ? sign(xml, signingKey) : xml;
}

function keyDescriptor({ certificate }: SigningKey): string {
  const base64 = certificate.replaceAll(/-----(BEGIN|END) CERTIFICATE-----|\s+/g, '');
  return `<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="${namespaces.signature}"><ds:X509Data><ds:X509Certificate>${base64}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`;
}

function sign(xml: string, { privateKey, certificate }: SigningKey): string {
  const signature = new SignedXml({
    privateKey, publicCert: certificate, idAttribute: 'ID',
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  signature.addReference({
    xpath: '/*', digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
    transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'],
  });
  signature.computeSignature(xml, { prefix: 'ds', location: { reference: '/*', action: 'prepend' } });
  return signature.getSignedXml();
}
