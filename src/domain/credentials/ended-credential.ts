import type { Actor } from '../access/actor.ts';
import { Unauthenticated } from '../shared/errors.ts';

/**
 * Somebody presents a secret of ours, in full, whose time is over. Only then is it known whose secret it was, so only then
 * is the refusal kept (record-refused-credential.ts).
 */
export class EndedCredential extends Unauthenticated {
  /** The id of the API token or other secret. */
  readonly credentialId: string;
  /** In whose name the refusal is kept; may do nothing. */
  readonly actor: Actor;

  /** @param message says which secret, when it ended and what to do */
  constructor(message: string, credentialId: string, actor: Actor) {
    super(message);
    this.credentialId = credentialId;
    this.actor = actor;
  }
}
