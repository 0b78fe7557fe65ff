// A process of its own for the tests of embedded PostgreSQL, because what they are about is what is left when it is killed.
import { Client } from 'pg';
import { type EmbeddedPostgresOptions, startEmbeddedPostgres } from '../../src/db/embedded/start.ts';

/** What the process is to do once PostgreSQL runs: stop it at once, keep it, or keep it and write without pause. */
export type Task = 'stop' | 'hold' | 'write';

const [task, options] = process.argv.slice(2) as [Task, string];

process.on('SIGINT', () => console.log('INTERRUPTED'));
const postgres = await startEmbeddedPostgres({
  ...(JSON.parse(options) as EmbeddedPostgresOptions),
  log: (line) => console.log(`LOG ${line}`),
});
console.log(`READY ${postgres.url}`);
if (task === 'stop') await postgres.stop();
if (task === 'hold') setInterval(() => undefined, 60_000);
if (task === 'write') await writeWithoutPause(postgres.url);

async function writeWithoutPause(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('create table if not exists written (number int primary key)');
  for (let number = 1; ; number++) {
    await client.query('insert into written values ($1)', [number]);
    console.log(`WRITTEN ${number}`);
  }
}
