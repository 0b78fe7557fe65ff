import { readdirSync, readFileSync } from 'node:fs';
import { startTestApp, type TestApp, type TestOrganisation } from '../support/app.ts';
import { errorLines } from '../support/error-lines.ts';
import { readTranscripts, replay, type Transcript } from './transcript-runner.ts';

let app: TestApp;
let organisation: TestOrganisation;
/** With fields of its own, which the traffic names by the URN of its slug. */
let contoso: TestOrganisation;
beforeAll(async () => {
  app = await startTestApp();
  [organisation, contoso] = [await app.organisation(), await app.organisation('contoso')];
  for (const field of ['{ name: "costCode", type: STRING }', '{ name: "floor", type: INTEGER }', '{ name: "remote", type: BOOLEAN }', '{ name: "hiredAt", type: DATE_TIME }']) {
    await contoso.graphql.run(`mutation { createUserInformationField(input: ${field}) { userErrors { code } } }`);
  }
});
afterAll(() => app.stop());

const folder = new URL('transcripts/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).toSorted();
const sources = [new URL('data/wire-corpus.json', import.meta.url), ...files.map((file) => new URL(file, folder))];

const titleOf = ({ id, shows }: Transcript): string => (shows ? `${id} [${shows.join(' ')}]` : id);

for (const source of sources) {
  const name = decodeURIComponent(source.pathname.split('/test/scim/')[1] ?? '');
  const transcripts = readTranscripts(readFileSync(source, 'utf8'));
  describe(`traffic in ${name}`, () => {
    test.each(transcripts.map((transcript) => [titleOf(transcript), transcript] as const))('%s', async (_, transcript) => {
      const { scim } = name.endsWith('own-fields.json') ? contoso : organisation;
      expect(await replay(transcript, scim)).toEqual([]);
    });
  });
}

const quirky = sources.flatMap((source) => readTranscripts(readFileSync(source, 'utf8')).filter(({ quirks }) => quirks !== undefined));

test('every quirk has a transcript', () => {
  const names = readdirSync(new URL('../../src/scim/quirks/', import.meta.url)).map((file) => file.replace(/\.ts$/, '')).filter((name) => name !== 'tolerant-dialect');
  expect([...new Set(quirky.flatMap(({ quirks = [] }) => quirks))].toSorted()).toEqual(names.toSorted());
});

test.each(quirky.map((transcript) => [transcript.id, transcript] as const))('%s does need its quirk: strict mode, which has none, refuses it', async (_, transcript) => {
  const strict = await app.organisation();
  await strict.graphql.run('mutation { updateSingleSignOn(input: { strict: true }) { userErrors { code } } }');
  expect(await replay(transcript, strict.scim)).not.toEqual([]);
});

test('every transcript has a name of its own', () => {
  const ids = sources.flatMap((source) => readTranscripts(readFileSync(source, 'utf8')).map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('nothing of it was an error of ours', () => {
  expect(errorLines(app)).toEqual([]);
});
