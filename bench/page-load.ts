/* Asks for the same page of users as fast as answers come, for some seconds, and prints requests per second. Checks every answer. */
import http from 'node:http';

const [url = '', token = '', body = '', seconds = '5', concurrency = '8'] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(concurrency) });
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
const wantsGroups = /groups\(|"groups":true/.test(body);

interface Answer {
  readonly data?: { readonly users: { readonly nodes: readonly { readonly userName: string; readonly groups?: { readonly nodes: readonly object[] } }[] } };
}

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => { text += chunk; });
      response.on('end', () => (isWhole(JSON.parse(text) as Answer) ? resolve() : reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`))));
    });
    request.on('error', reject);
    request.end(body);
  });
}

function isWhole({ data }: Answer): boolean {
  const nodes = data?.users.nodes ?? [];
  return nodes.length === 50 && nodes.every(({ userName, groups }) => userName.includes('@') && (!wantsGroups || (groups?.nodes.length ?? 0) > 0));
}

async function play(): Promise<number> {
  let answers = 0;
  const begin = performance.now();
  const end = begin + Number(seconds) * 1000;
  const lane = async (): Promise<void> => {
    for (; performance.now() < end; answers++) await ask();
  };
  await Promise.all(Array.from({ length: Number(concurrency) }, lane));
  return answers / ((performance.now() - begin) / 1000);
}

await play(); // warm
console.log(await play());
agent.destroy();
