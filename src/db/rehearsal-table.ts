const copies = 'select copy_id from rehearsals';

/**
 * SQL, for a migration, that lets the copies of rehearsals be deleted: what a table has of a copy goes with it. Every table with rows of
 * organisations has it. Which copies there are the policy of `rehearsals` says: those of the organisation that is set for the transaction.
 */
export function deletedWithRehearsal(table: string, column = 'organisation_id'): string[] {
  const ofCopy = `${column} in (${copies})`;
  return [
    `create policy "rehearsal" on "${table}" to "rollcall_rehearsal" using (${ofCopy}) with check (${ofCopy});`,
    `grant select, delete on "${table}" to rollcall_rehearsal`,
  ];
}
