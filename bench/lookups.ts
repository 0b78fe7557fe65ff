/* Asks for people by userName and externalId as fast as answers come, and prints requests per second. Checks every answer. */
import http from 'node:http';

const [base = '', token = '', users = '2000', concurrency = '8'] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: Number(concurrency) });
const perPerson = ['userName', 'externalId'] as const;

function lookUp(attribute: (typeof perPerson)[number], person: number): Promise<void> {
  const value = attribute === 'userName' ? `PERSON${person}.s1@contoso.example` : `ext-1-${person}`;
  const url = `${base}/Users?filter=${encodeURIComponent(`${attribute} eq "${value}"`)}`;
  return new Promise((resolve, reject) => {
    http.get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => { text += chunk; });
      response.on('end', () => {
        const { totalResults } = JSON.parse(text) as { totalResults: number };
        if (totalResults === 1) resolve();
        else reject(new Error(`${url} found ${totalResults}`));
      });
    }).on('error', reject);
  });
}

const wanted = Array.from({ length: Number(users) }, (_, person) => perPerson.map((attribute) => ({ attribute, person }))).flat();
const play = async (): Promise<number> => {
  let next = 0;
  const begin = performance.now();
  const lane = async (): Promise<void> => {
    for (let item = wanted[next++]; item; item = wanted[next++]) await lookUp(item.attribute, item.person);
  };
  await Promise.all(Array.from({ length: Number(concurrency) }, lane));
  return wanted.length / ((performance.now() - begin) / 1000);
};
await play(); // warm
console.log(await play());
agent.destroy();
