import { domainToASCII } from 'node:url';
import { Invalid } from '../shared/errors.ts';

const name = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * A domain as it is compared and asked for: in lower case, international ones in their ASCII form.
 * @throws Invalid
 */
export function readDomain(given: string, field: readonly string[]): string {
  const domain = domainToASCII(given.trim().replace(/^@/, '').replace(/\.$/, '')).toLowerCase();
  if (!name.test(domain)) throw new Invalid(`“${given}” is not a domain such as contoso.example: give what stands behind the @ of your addresses.`, field);
  return domain;
}

/** The domain of an e-mail address, as {@link readDomain} gives it; undefined where it has none. */
export function domainOfAddress(address: string): string | undefined {
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1)).toLowerCase();
  return address.includes('@') && name.test(domain) ? domain : undefined;
}
