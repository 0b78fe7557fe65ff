import { quote, SamlRefused } from './errors.ts';
import type { ServiceProvider } from '../domain/connections/service-provider.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { attributeOf, childOf, childrenOf, elementsOf, isNamed, textOf } from './xml.ts';

/** What a response must fit. */
export interface Expectations {
  readonly serviceProvider: ServiceProvider;
  readonly identityProvider: IdentityProvider;
  /** The id of the request that it must answer; undefined where it must answer none, because the identity provider began (*IdP-initiated*). */
  readonly requestId: string | undefined;
  /** How far the clocks may be apart, in seconds. */
  readonly clockSkew: number;
  readonly now: Date;
}

/** What an identity provider has said of somebody, verified. */
export interface VerifiedAssertion {
  readonly id: string;
  readonly issuer: string;
  readonly nameId: string | undefined;
  readonly nameIdFormat: string | undefined;
  /** What the identity provider calls the session, so that it can be ended by that name. */
  readonly sessionIndex: string | undefined;
  /** The values of each attribute by its name. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Until when the assertion could be presented again, the tolerance included. */
  readonly usableUntil: Date;
}

/**
 * Reads a signed assertion (SAML 2.0 Core §2.3, Profiles §4.1.4.2): who issued it, for whom, until when, and about whom.
 * @throws SamlRefused
 */
export function readAssertion(assertion: Element, expected: Expectations): VerifiedAssertion {
  const id = attributeOf(assertion, 'ID');
  const issuer = textOf(childOf(assertion, 'assertion', 'Issuer'));
  if (!isNamed(assertion, 'assertion', 'Assertion') || attributeOf(assertion, 'Version') !== '2.0' || id === undefined) throw malformed('Assertion', 'What is signed is no assertion of SAML 2.0 with an ID.');
  if (issuer !== expected.identityProvider.entityId) {
    throw new SamlRefused('ISSUER', `The assertion is of ${quote(issuer)}, and the connection is with “${expected.identityProvider.entityId}”.`, {
      where: 'Assertion/Issuer', remedy: 'Import the metadata again, or set the entity id to the “Microsoft Entra Identifier” of the enterprise application.',
    });
  }
  const conditionsEnd = readConditions(assertion, expected);
  const subject = childOf(assertion, 'assertion', 'Subject');
  const confirmedUntil = readConfirmation(subject, expected);
  const nameId = subject && childOf(subject, 'assertion', 'NameID');
  return {
    id, issuer, nameId: textOf(nameId), nameIdFormat: attributeOf(nameId, 'Format'), sessionIndex: readSessionIndex(assertion, expected), attributes: readAttributes(assertion),
    usableUntil: new Date(Math.min(confirmedUntil, conditionsEnd) + expected.clockSkew * 1000),
  };
}

const understood = ['AudienceRestriction', 'OneTimeUse', 'ProxyRestriction'];

/** @returns when the conditions end, in milliseconds */
function readConditions(assertion: Element, { serviceProvider, ...clock }: Expectations): number {
  const where = 'Assertion/Conditions';
  const [conditions, ...more] = childrenOf(assertion, 'assertion', 'Conditions');
  if (!conditions || more.length > 0) throw malformed(where, 'The assertion must have conditions, once.');
  const other = elementsOf(conditions).find((condition) => !understood.some((name) => isNamed(condition, 'assertion', name)));
  // §2.5.1: what is not understood may not be passed over.
  if (other) throw malformed(where, `The assertion has a condition that is not understood: ${quote(other.nodeName)}.`);
  const restrictions = childrenOf(conditions, 'assertion', 'AudienceRestriction').map((restriction) => childrenOf(restriction, 'assertion', 'Audience').map(textOf));
  if (restrictions.length === 0 || !restrictions.every((audiences) => audiences.includes(serviceProvider.entityId))) {
    throw new SamlRefused('AUDIENCE', `The assertion is meant for ${quote(restrictions.flat().join(', '))}, and this organisation is “${serviceProvider.entityId}”.`, {
      where: `${where}/AudienceRestriction`, remedy: 'In Entra: “Basic SAML Configuration → Identifier (Entity ID)” must be exactly the entity id here.',
    });
  }
  return assertTimes(conditions, where, clock) ?? Number.POSITIVE_INFINITY;
}

const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

/** One confirmation that fits is enough. @returns until when, in milliseconds */
function readConfirmation(subject: Element | undefined, expected: Expectations): number {
  const where = 'Assertion/Subject/SubjectConfirmation';
  const confirmations = subject ? childrenOf(subject, 'assertion', 'SubjectConfirmation').filter((one) => attributeOf(one, 'Method') === bearer) : [];
  let refusal = malformed(where, 'The assertion does not say that whoever brings it is meant (SubjectConfirmation with the method bearer).');
  for (const confirmation of confirmations) {
    try {
      return confirm(childOf(confirmation, 'assertion', 'SubjectConfirmationData'), `${where}/SubjectConfirmationData`, expected);
    } catch (error) {
      if (!(error instanceof SamlRefused)) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

function confirm(data: Element | undefined, where: string, { serviceProvider, requestId, ...clock }: Expectations): number {
  const recipient = attributeOf(data, 'Recipient');
  if (!data || recipient !== serviceProvider.acsUrl) {
    throw new SamlRefused('RECIPIENT', `The assertion is meant for ${quote(recipient)}, and here is “${serviceProvider.acsUrl}”.`, {
      where: `${where}/@Recipient`, remedy: 'In Entra: “Basic SAML Configuration → Reply URL (Assertion Consumer Service URL)” must be exactly the address here.',
    });
  }
  const end = assertTimes(data, where, clock);
  if (end === undefined) throw malformed(`${where}/@NotOnOrAfter`, 'The assertion does not say until when it can be presented.');
  const inResponseTo = attributeOf(data, 'InResponseTo');
  if (inResponseTo === requestId) return end;
  if (inResponseTo === undefined) {
    throw new SamlRefused('UNSOLICITED', 'The assertion answers no request: the sign-in began at the identity provider.', {
      where: `${where}/@InResponseTo`, remedy: 'Sign in from here, or let the connection admit sign-ins that begin at the identity provider.',
    });
  }
  throw new SamlRefused('REQUEST', 'The assertion answers another request than the one that was made in this browser.', { where: `${where}/@InResponseTo`, remedy: 'Begin the sign-in anew, in one window alone.' });
}

/** Core §2.5.1.2: from `NotBefore` on, until before `NotOnOrAfter`. @returns the end, in milliseconds */
function assertTimes(element: Element, where: string, { now, clockSkew }: Pick<Expectations, 'now' | 'clockSkew'>): number | undefined {
  const [from, to] = [readMoment(element, 'NotBefore', where), readMoment(element, 'NotOnOrAfter', where)];
  const tolerance = clockSkew * 1000;
  if (from !== undefined && now.getTime() + tolerance < from) {
    throw new SamlRefused('NOT_YET_VALID', `The assertion is valid from ${show(from)} on, and here it is ${show(now.getTime())}. The clocks may be ${clockSkew} seconds apart.`, { where: `${where}/@NotBefore`, remedy: 'Set the clocks right, here and at the identity provider.' });
  }
  if (to !== undefined && now.getTime() - tolerance >= to) {
    throw new SamlRefused('EXPIRED', `The assertion was valid until ${show(to)}, and here it is ${show(now.getTime())}. The clocks may be ${clockSkew} seconds apart.`, { where: `${where}/@NotOnOrAfter`, remedy: 'Begin the sign-in anew. If it stays so, set the clocks right, here and at the identity provider.' });
  }
  return to;
}

function show(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

// Core §1.3.3: in UTC.
function readMoment(element: Element, attribute: string, where: string): number | undefined {
  const text = attributeOf(element, attribute);
  if (text === undefined) return undefined;
  const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,12})?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw malformed(`${where}/@${attribute}`, `${quote(text)} is no moment in UTC.`);
  return milliseconds;
}

function readSessionIndex(assertion: Element, { now, clockSkew }: Expectations): string | undefined {
  const where = 'Assertion/AuthnStatement';
  const [statement] = childrenOf(assertion, 'assertion', 'AuthnStatement');
  if (!statement) throw malformed(where, 'The assertion does not say that somebody has signed in.');
  const end = readMoment(statement, 'SessionNotOnOrAfter', where);
  if (end !== undefined && now.getTime() - clockSkew * 1000 >= end) {
    throw new SamlRefused('EXPIRED', `The session at the identity provider has ended at ${show(end)}.`, { where: `${where}/@SessionNotOnOrAfter`, remedy: 'Begin the sign-in anew.' });
  }
  return attributeOf(statement, 'SessionIndex');
}

function readAttributes(assertion: Element): Map<string, string[]> {
  const attributes = new Map<string, string[]>();
  for (const attribute of childrenOf(assertion, 'assertion', 'AttributeStatement').flatMap((statement) => childrenOf(statement, 'assertion', 'Attribute'))) {
    const name = attributeOf(attribute, 'Name');
    const values = childrenOf(attribute, 'assertion', 'AttributeValue').flatMap((value) => textOf(value) ?? []);
    if (name !== undefined) attributes.set(name, [...(attributes.get(name) ?? []), ...values]);
  }
  return attributes;
}

function malformed(where: string, message: string): SamlRefused {
  return new SamlRefused('MALFORMED', message, { where, remedy: 'The identity provider must follow the Web Browser SSO Profile of SAML 2.0, as Entra does without further settings.' });
}
