import { Option, type Command } from 'commander';
import { verifyAuditTrail } from '../domain/audit/verify-audit-trail.ts';
import { asOperator } from './operator.ts';

const faults = {
  CHANGED: 'is not what it was when it was sealed', MISSING: 'was sealed and is not there', ADDED: 'was never sealed',
  SEAL: 'is missing, was changed, or was not made with a key that ENCRYPTION_KEY lists',
} as const;

/** The commands about audit trails. */
export function addAuditCommands(program: Command): void {
  const audit = program.command('audit').description('Audit trails');
  audit.command('verify').description('Look whether the audit trail of an organisation is what was written. Ends with 1 where it is not.')
    .addOption(new Option('--organisation <slug>', 'the organisation’s slug').makeOptionMandatory())
    .action(({ organisation: slug }: { organisation: string }) => asOperator(async ({ inOrganisation, secrets }) => {
      const { fault, sealCount, sealedEntryCount, headHash } = await verifyAuditTrail(await inOrganisation(slug), await secrets());
      if (!fault) return void process.stdout.write(`intact: ${sealedEntryCount} entries in ${sealCount} seals, the last ${headHash ?? 'of which there is none yet'}\n`);
      const what = fault.entryId === null ? `seal ${fault.sealNumber}` : `entry ${fault.entryId}`;
      process.stdout.write(`not intact: ${what} ${faults[fault.kind]}\n`);
      process.exitCode = 1;
    }));
}
