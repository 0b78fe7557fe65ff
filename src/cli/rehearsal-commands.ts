import { Option, type Command } from 'commander';
import { differenceKinds, type Difference, type DifferenceDetails } from '../domain/rehearsal/difference.ts';
import { discardRehearsal } from '../domain/rehearsal/discard-rehearsal.ts';
import { countDifferences, findDifferences, type DifferenceCounts } from '../domain/rehearsal/find-differences.ts';
import { countRehearsedRequests, findRehearsedRequests, type RehearsedRequest, type RequestCounts } from '../domain/rehearsal/find-requests.ts';
import { getRehearsal } from '../domain/rehearsal/get-rehearsal.ts';
import { loadDifferences } from '../domain/rehearsal/load-differences.ts';
import { mostRehearsalDays, rehearsalDays, type Rehearsal } from '../domain/rehearsal/rehearsal.ts';
import { startRehearsal } from '../domain/rehearsal/start-rehearsal.ts';
import { Invalid, NotFound } from '../domain/shared/errors.ts';
import type { Scope } from '../domain/shared/scope.ts';
import { tenantUrl } from '../domain/single-sign-on/tenant-url.ts';
import { allItems } from './all-items.ts';
import { whatWouldChange } from './describe-difference.ts';
import { asOperator } from './operator.ts';
import { table } from './table.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const ofOrganisation = (): Option => new Option('--organisation <slug>', 'the organisation’s slug').makeOptionMandatory();
const asJson = (): Option => new Option('--json', 'as one object of JSON');

/** How a command ends that found what `--fail-on` names; 1 is for what went wrong. */
const foundExitCode = 2;
const mostRefusals = 100;

interface StartOptions {
  readonly organisation: string;
  readonly days?: string;
  readonly json?: true;
}

interface ShowOptions {
  readonly organisation: string;
  readonly failOn: readonly string[];
  readonly json?: true;
}

/** Adds the commands that rehearse a cycle. */
export function addRehearsalCommands(program: Command): void {
  const rehearsal = program.command('rehearsal').description('Cycles played against a copy of an organisation');
  rehearsal.command('start').description('Begin a rehearsal; one that is open ends. Prints two lines, and nothing else, on standard output: the Tenant URL and the token of the copy, which is shown only this once.')
    .addOption(ofOrganisation()).option('--days <number>', `for how many days it lasts unless it is discarded before, ${mostRehearsalDays} at the most; without it ${rehearsalDays}`)
    .addOption(asJson())
    .action(({ organisation, days, json }: StartOptions) => asOperator(async ({ inOrganisation, publicUrl }) => {
      const { rehearsal: begun, secret } = await startRehearsal(await inOrganisation(organisation), { days: readDays(days) });
      const url = tenantUrl(publicUrl, begun.slug);
      print(json ? JSON.stringify({ tenantUrl: url, secret, endsAt: begun.endsAt }) : `${url}\n${secret}`);
    }));
  rehearsal.command('show').description('Show who would be another one than they are, and what would be refused.')
    .addOption(ofOrganisation()).addOption(asJson())
    .addOption(new Option('--fail-on <kind...>', `end with ${foundExitCode} where there is one of these`).choices([...differenceKinds.map((kind) => kind.toLowerCase()), 'refused', 'held']).default([], 'none'))
    .action(({ organisation, failOn, json }: ShowOptions) => asOperator(async ({ inOrganisation, publicUrl }) => {
      const scope = await inOrganisation(organisation);
      const shown = await read(scope, await openRehearsal(scope, organisation));
      print(json ? JSON.stringify(toJson(shown, publicUrl)) : describe(shown, publicUrl));
      if (failOn.some((kind) => countOf(shown, kind) > 0)) process.exitCode = foundExitCode;
    }));
  rehearsal.command('discard').description('End the rehearsal that is open: its token is of no use from then on, and its copy is deleted.').addOption(ofOrganisation())
    .action(({ organisation }: { organisation: string }) => asOperator(async ({ inOrganisation }) => {
      const scope = await inOrganisation(organisation);
      await discardRehearsal(scope, (await openRehearsal(scope, organisation)).slug);
      print('The rehearsal is discarded.');
    }));
}

function readDays(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d+$/.test(text)) throw new Invalid(`--days must be a number of days, not “${text}”.`);
  return Number(text);
}

async function openRehearsal(scope: Scope, organisation: string): Promise<Rehearsal> {
  const found = await getRehearsal(scope);
  if (!found) throw new NotFound(`No rehearsal is open in ${organisation}: \`rehearsal start\` begins one.`);
  return found;
}

/** All that there is to show of a rehearsal. */
interface Shown {
  readonly rehearsal: Rehearsal;
  readonly requests: RequestCounts;
  readonly counts: { readonly users: DifferenceCounts; readonly groups: DifferenceCounts };
  readonly differences: readonly (Difference & DifferenceDetails)[];
  readonly refusals: readonly RehearsedRequest[];
}

async function read(scope: Scope, rehearsal: Rehearsal): Promise<Shown> {
  const differences: (Difference & DifferenceDetails)[] = [];
  await allItems(async (page) => {
    const found = await findDifferences(scope, rehearsal, page);
    const details = await loadDifferences(scope, found.items);
    differences.push(...found.items.map((item, index) => ({ ...item, ...(details[index] ?? { changes: [] }) })));
    return found;
  });
  const [requests, counts, refusals] = await Promise.all([
    countRehearsedRequests(scope, rehearsal), countDifferences(scope, rehearsal), findRehearsedRequests(scope, rehearsal, mostRefusals, ['REFUSED', 'HELD']),
  ]);
  return { rehearsal, requests, counts, differences, refusals };
}

function countOf({ counts: { users, groups }, requests }: Shown, kind: string): number {
  if (kind === 'refused') return requests.refused;
  if (kind === 'held') return requests.heldPeople;
  const found = differenceKinds.find((one) => one.toLowerCase() === kind);
  return found ? (users[found] ?? 0) + (groups[found] ?? 0) : 0;
}

function toJson({ rehearsal, requests, counts, differences, refusals }: Shown, publicUrl: string): object {
  return {
    tenantUrl: tenantUrl(publicUrl, rehearsal.slug), startedAt: rehearsal.startedAt, endsAt: rehearsal.endsAt, requestCounts: requests,
    counts: { users: everyKind(counts.users), groups: everyKind(counts.groups) },
    differences: differences.map(({ resourceType, resourceId, name, displayName, kind, changes, members }) => ({ resourceType, resourceId, name, displayName, kind, changes, members })), refusals,
  };
}

function everyKind(counts: DifferenceCounts): object {
  return Object.fromEntries(differenceKinds.map((kind) => [kind.toLowerCase(), counts[kind] ?? 0]));
}

function describe({ rehearsal, requests, counts, differences, refusals }: Shown, publicUrl: string): string {
  const parts = [
    differences.length > 0 && table(['about', 'name', 'would be', 'what would change'], differences.map((one) => [one.resourceType.toLowerCase(), one.name, one.kind.toLowerCase(), whatWouldChange(one)])),
    refusals.length > 0 && table(['request', 'about', 'decision', 'why'], refusals.map(({ method, path, resourceName, decision, reason }) => [`${method} ${path}`, resourceName ?? '', decision.toLowerCase(), reason])),
    table(['rehearsal', tenantUrl(publicUrl, rehearsal.slug)], [
      ['ends', rehearsal.endsAt.toISOString()], ['users', tally(counts.users)], ['groups', tally(counts.groups)],
      ['requests', `${requests.requests}, ${requests.refused} refused`], ['held', `${requests.heldPeople} people`], ['invited', `${requests.invitedPeople} people`],
    ]),
  ];
  return parts.filter((part) => part !== false).join('\n\n');
}

function tally(counts: DifferenceCounts): string {
  const all = differenceKinds.flatMap((kind) => (counts[kind] ? [`${counts[kind]} ${kind.toLowerCase()}`] : []));
  return all.length > 0 ? all.join(', ') : 'none';
}
