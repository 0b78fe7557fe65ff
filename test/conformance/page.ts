import type { Witness } from './evidence.ts';
import type { Chapter, Demands, Requirement } from './requirements.ts';

type Evidence = ReadonlyMap<string, readonly Witness[]>;

/** So many tests are named for one requirement; of the rest the number. */
const mostWitnesses = 4;

/** What is wrong with the evidence whichever tests ran: ids that nobody knows, and reasons that a test contradicts. */
export function contradictionsIn({ chapters, reasons }: Demands, evidence: Evidence): string[] {
  const known = new Set(allIds(chapters));
  const excused = reasons.flatMap(({ ids }) => ids);
  return [
    ...[...evidence].filter(([id]) => !known.has(id)).map(([id, [witness]]) => `${witness?.file} › ${witness?.title} claims to show ${id}, which is no requirement.`),
    ...excused.filter((id) => !known.has(id)).map((id) => `not-applicable.json gives a reason for ${id}, which is no requirement.`),
    ...excused.filter((id, index) => excused.indexOf(id) !== index).map((id) => `not-applicable.json gives two reasons for ${id}.`),
    ...excused.filter((id) => evidence.has(id)).map((id) => `not-applicable.json says that ${id} does not apply, but a test shows it: ${evidence.get(id)?.[0]?.title}.`),
  ];
}

/** The requirements that no test shows and that no reason excuses. */
export function gapsIn({ chapters, reasons }: Demands, evidence: Evidence): string[] {
  const excused = new Set(reasons.flatMap(({ ids }) => ids));
  return allIds(chapters).filter((id) => !evidence.has(id) && !excused.has(id));
}

function allIds(chapters: readonly Chapter[]): string[] {
  return chapters.flatMap(({ groups }) => groups.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
}

/** The page `docs/scim-conformance.md`. */
export function conformancePage({ chapters, reasons }: Demands, evidence: Evidence): string {
  const reasonOf = new Map(reasons.flatMap(({ ids, reason }) => ids.map((id) => [id, reason] as const)));
  return [
    '# SCIM conformance',
    '',
    'What RFC 7642, 7643, 7644 and 9865, Microsoft’s gallery and the directories ask of a SCIM service provider, each with the tests that show it here,',
    'or the reason why it does not apply. The test run writes this page from the tests that passed in it; nothing is marked by hand.',
    'It fails where a requirement has neither, where a test and a reason contradict each other, and where this page is not what it would write.',
    'The tests speak to the whole service over HTTP, with PostgreSQL behind it, unless they stand in `test/scim/protocol/`, where the',
    'protocol is tested alone. See for yourself: `npm ci && npm test`.',
    '',
    'The requirements of the RFCs were collected by [scim2/test-suite](https://github.com/scim2/test-suite); their ids name RFC, section and line.',
    'Those that begin with `S` are lines of Rollcall’s own specification, which follows Microsoft’s documentation and validators, and the traffic of real clients.',
    '',
    '| source | requirements | shown by tests | do not apply |',
    '| --- | --- | --- | --- |',
    ...chapters.map((chapter) => summaryRow(chapter, evidence, reasonOf)),
    '',
    ...chapters.flatMap((chapter) => chapterLines(chapter, evidence, reasonOf)),
  ].join('\n');
}

function summaryRow({ title, groups }: Chapter, evidence: Evidence, reasonOf: ReadonlyMap<string, string>): string {
  const ids = groups.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  return row([`[${title}](#${anchorOf(title)})`, String(ids.length), String(ids.filter((id) => evidence.has(id)).length), String(ids.filter((id) => reasonOf.has(id)).length)]);
}

function chapterLines({ title, groups }: Chapter, evidence: Evidence, reasonOf: ReadonlyMap<string, string>): string[] {
  const lines = [`## ${title}`, ''];
  for (const group of groups) {
    if (group.title !== '') lines.push(`### ${group.title}`, '');
    lines.push('| requirement | level | id | shown by |', '| --- | --- | --- | --- |');
    lines.push(...group.requirements.map((requirement) => requirementRow(requirement, evidence.get(requirement.id) ?? [], reasonOf.get(requirement.id))), '');
  }
  return lines;
}

function requirementRow({ id, level, text }: Requirement, witnesses: readonly Witness[], reason: string | undefined): string {
  return row([escaped(text), level, id, reason === undefined ? shownBy(witnesses) : `*Does not apply.* ${escaped(reason)}`]);
}

function shownBy(witnesses: readonly Witness[]): string {
  if (witnesses.length === 0) return '**Nothing shows it yet.**';
  const named = witnesses.slice(0, mostWitnesses).map(({ file, title }) => `[${file.replace(/^test\//, '')}](../${file}) › ${escaped(title)}`);
  return [...named, ...(witnesses.length > mostWitnesses ? [`and ${witnesses.length - mostWitnesses} more`] : [])].join('<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

// Outside of `code`, which Markdown shows as it is, but for the bar that would end the cell.
function escaped(text: string): string {
  const oneLine = text.replaceAll(/\s+/g, ' ').replaceAll('|', String.raw`\|`);
  return oneLine.split(/(`[^`]*`)/).map((piece, index) => (index % 2 === 1 ? piece : piece.replaceAll(/[*_<>[\]#]/g, String.raw`\$&`))).join('');
}

function anchorOf(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-');
}
