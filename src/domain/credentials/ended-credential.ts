import type { ApiTokenActor } from '../access/actor.ts';
import { Unauthenticated } from '../shared/errors.ts';

/**
 * Somebody presents a secret of ours, in full, whose time is over. Only then is it known whose secret it was, so only then
 * is the refusal kept (record-refused-credential.ts).
 */
export class EndedCredential extends Unauthenticated {
  /** In whose name the refusal is kept; may do nothing. */
  readonly actor: ApiTokenActor;

  /** @param message says which secret, when it ended and what to do */
  constructor(message: string, actor: ApiTokenActor) {
    super(message);
    this.actor = actor;
  }
}
