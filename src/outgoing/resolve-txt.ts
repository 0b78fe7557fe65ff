import { Resolver } from 'node:dns/promises';

const patience = { timeout: 3000, tries: 2 };
/** What a name server answers where there is nothing; see https://nodejs.org/api/dns.html#error-codes. */
const nothing = ['ENODATA', 'ENOTFOUND'];
const reasons: Readonly<Record<string, string>> = {
  ETIMEOUT: 'the name servers do not answer', ESERVFAIL: 'the name servers could not answer', EREFUSED: 'the name servers refused to answer', ECONNREFUSED: 'the name servers cannot be reached',
};

/**
 * Makes what asks the DNS for the texts of TXT records.
 * @param servers addresses, with a port where it is not 53; those of this machine where there are none
 * @returns the texts at a name, each whole; none where there is no record
 */
export function createResolveTxt(servers: readonly string[]): (name: string) => Promise<string[]> {
  return async (name) => {
    const resolver = new Resolver(patience);
    if (servers.length > 0) resolver.setServers(servers);
    try {
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (nothing.includes(code)) return [];
      throw new Error(reasons[code] ?? `the name servers answered ${code}`, { cause: error });
    }
  };
}
