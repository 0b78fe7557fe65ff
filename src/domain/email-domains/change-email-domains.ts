import { randomBytes } from 'node:crypto';
import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { authorise, organisationOf } from '../access/authorise.ts';
import { Invalid, NotFound, Taken } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import { readDomain } from './domain-name.ts';
import { EmailDomainSchema, recordName, type EmailDomain } from './email-domain.ts';

/** Asks the DNS for the texts of TXT records, each whole; none where there is no record. @throws Error that says why nothing is known */
export type ResolveTxt = (name: string) => Promise<string[]>;

/** How many an organisation may have. */
const mostDomains = 100;

/** The e-mail domains of the caller's organisation, by name. */
export async function findEmailDomains(scope: Scope): Promise<EmailDomain[]> {
  authorise(scope.actor, 'single-sign-on:read');
  return scope.em.find(EmailDomainSchema, { organisationId: organisationOf(scope.actor) }, { orderBy: { domain: 'asc' } });
}

/**
 * Adds a domain, which counts for nothing until it is verified. Several organisations may say that one is theirs; one can show it.
 * @throws Invalid; Taken where the organisation has it already
 */
export async function addEmailDomain(scope: Scope, given: string): Promise<EmailDomain> {
  authorise(scope.actor, 'single-sign-on:write');
  const domain = readDomain(given, ['domain']);
  const organisationId = organisationOf(scope.actor);
  const present = await scope.em.find(EmailDomainSchema, { organisationId });
  if (present.some((one) => one.domain === domain)) throw new Taken(`${domain} is among the e-mail domains of this organisation already.`, ['domain']);
  if (present.length >= mostDomains) throw new Invalid(`An organisation can have ${mostDomains} e-mail domains at the most: remove one first.`, ['domain']);
  const recordValue = `rollcall-verification=${randomBytes(20).toString('hex')}`;
  const made = scope.em.create(EmailDomainSchema, { organisationId, domain, recordValue, createdAt: scope.now });
  await scope.em.flush();
  return made;
}

/**
 * Looks whether the domain's owner has published the record, and keeps what was found. What was verified once stays so.
 * @throws NotFound; Taken where another organisation has verified it
 */
export async function verifyEmailDomain(scope: Scope, given: string, resolveTxt: ResolveTxt): Promise<EmailDomain> {
  authorise(scope.actor, 'single-sign-on:write');
  const where = { organisationId: organisationOf(scope.actor), domain: readDomain(given, ['domain']) };
  const asked = await scope.em.findOne(EmailDomainSchema, where);
  if (!asked) throw noSuchDomain(where.domain);
  const { isThere, finding } = await look(asked, resolveTxt);
  try {
    return await scope.em.transactional(async (em) => {
      const row = await em.findOne(EmailDomainSchema, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
      if (!row) throw noSuchDomain(where.domain);
      if (isThere) row.verifiedAt ??= scope.now;
      Object.assign(row, { lastCheckedAt: scope.now, lastFinding: finding });
      return row;
    });
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new Taken(`Another organisation has verified ${where.domain}: it can belong to one alone. If it is yours, that organisation must remove it first; ask the operator of this service.`, ['domain']);
  }
}

/**
 * Removes a domain: nobody is recognised by an address of it any more.
 * @throws NotFound
 */
export async function removeEmailDomain(scope: Scope, given: string): Promise<string> {
  authorise(scope.actor, 'single-sign-on:write');
  const domain = readDomain(given, ['domain']);
  const removed = await scope.em.nativeDelete(EmailDomainSchema, { organisationId: organisationOf(scope.actor), domain });
  if (removed === 0) throw noSuchDomain(domain);
  return domain;
}

async function look({ domain, recordValue }: EmailDomain, resolveTxt: ResolveTxt): Promise<{ isThere: boolean; finding: string }> {
  const name = recordName(domain);
  let texts: string[];
  try {
    texts = await resolveTxt(name);
  } catch (error) {
    return { isThere: false, finding: `Nothing is known of ${name}: ${(error as Error).message}. Try again later.` };
  }
  if (texts.some((text) => text.trim() === recordValue)) return { isThere: true, finding: `The record at ${name} is as it should be.` };
  if (texts.length === 0) return { isThere: false, finding: `There is no TXT record at ${name} yet. What was published a moment ago can take some hours to be seen.` };
  const shown = texts.slice(0, 3).map((text) => `“${text.replaceAll('\0', '').toWellFormed().slice(0, 100)}”`).join(', ');
  return { isThere: false, finding: `The TXT records at ${name} are ${shown}, and none is “${recordValue}”.` };
}

function noSuchDomain(domain: string): NotFound {
  return new NotFound(`${domain} is not among the e-mail domains of this organisation: add it first (addEmailDomain).`, ['domain']);
}
