import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetchKeys } from '../../src/oauth/fetch-keys.ts';
import { createKeySource } from '../../src/oauth/key-source.ts';

let server: Server;
let url: string;
let asked: string[];
let answer: (response: ServerResponse) => void;
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(response);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
  answer = (response) => void response.end('{"keys":[]}');
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const port = (): string => new URL(url).port;
const get = (address: string, allowPrivate: boolean, signal = new AbortController().signal): Promise<string> => createFetchKeys(allowPrivate)(address, signal).then((response) => response.text());

describe('in production', () => {
  test('plain http is refused, wherever it leads', async () => {
    await expect(get(`${url}/keys`, false)).rejects.toThrow('the address is not https');
    await expect(get('http://example.com/keys', false)).rejects.toThrow('the address is not https');
    await expect(get('file:///etc/passwd', true)).rejects.toThrow('the address is not https');
  });

  test.each([
    '127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '0.0.0.0', '[::]',
    '10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '[fd00::1]', '[fe80::1]', '[64:ff9b::7f00:1]',
  ])('%s is refused before anything is sent', async (host) => {
    await expect(get(`https://${host}:${port()}/keys`, false)).rejects.toThrow(/is not allowed/);
    expect(asked).toEqual([]);
  });
});

describe('in development', () => {
  test('keys of this machine are read', async () => {
    expect(await get(`${url}/keys`, true)).toBe('{"keys":[]}');
  });

  test('a redirect is not followed', async () => {
    answer = (response) => void response.writeHead(302, { location: `${url}/elsewhere` }).end();
    await expect(get(`${url}/keys`, true)).rejects.toThrow('the answer is 302');
    expect(asked).toEqual(['/keys']);
  });

  test('an answer that is too large, or never ends, is not read', async () => {
    answer = (response) => {
      const write = (): void => { if (!response.destroyed) response.write('x'.repeat(65_536), () => setImmediate(write)); };
      write();
    };
    await expect(get(`${url}/keys`, true)).rejects.toThrow('larger than 262144 bytes');
  });

  test('an answer that does not come is not waited for', async () => {
    answer = () => undefined;
    await expect(get(`${url}/keys`, true, AbortSignal.timeout(100))).rejects.toThrow(/aborted/);
    answer = (response) => void response.write('{');
    await expect(get(`${url}/keys`, true, AbortSignal.timeout(100))).rejects.toThrow(/aborted/);
  });
});

test('of more addresses than are kept, those that were used last are kept', async () => {
  answer = (response) => void response.end('{"keys":[]}');
  const keys = createKeySource(async (address) => new Response((asked.push(address), '{"keys":[]}')));
  const first = keys('https://issuer.example/first');
  for (let count = 0; count < 999; count++) keys(`https://issuer.example/${count}`);
  expect(keys('https://issuer.example/first')).toBe(first);
  keys('https://issuer.example/one-more');
  expect(keys('https://issuer.example/first')).toBe(first);
  const again = keys('https://issuer.example/0');
  expect(keys('https://issuer.example/0')).toBe(again);
  await expect(again({ alg: 'RS256' }, { payload: '', signature: '' })).rejects.toThrow('no applicable key found');
  expect(asked).toEqual(['https://issuer.example/0']);
});
