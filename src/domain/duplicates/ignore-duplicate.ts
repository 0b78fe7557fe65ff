import { authorise } from '../access/authorise.ts';
import { Invalid } from '../shared/errors.ts';
import type { Scope } from '../shared/scope.ts';
import type { DuplicateCure } from './duplicate-cure.ts';
import { keepCure, lineToCure } from './keep-cure.ts';

/**
 * Notes that the people who look like the person of a line are others. Changes nobody.
 * @throws NotFound; Invalid where nobody looks like the person
 */
export async function ignoreDuplicate(scope: Scope, lineId: string): Promise<DuplicateCure> {
  authorise(scope.actor, 'user:write');
  const [candidate] = (await lineToCure(scope, lineId)).candidates;
  if (!candidate) throw new Invalid('Nobody looks like the person of this line: there is nothing to ignore.', ['lineId']);
  return scope.em.transactional((em) => keepCure(em, scope, { kind: 'IGNORE', userId: candidate.userId, lineId }));
}
