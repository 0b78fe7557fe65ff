/** The steps of a sign-in at an identity provider, in their order. */
export type SignInStep = 'DISCOVERY' | 'KEYS' | 'REDIRECT' | 'RESPONSE' | 'TOKEN' | 'CLAIMS' | 'MATCHING';

/** What an identity provider did or did not, so that nobody can sign in. The message is for who looks after the connection, and holds no secret. */
export class ProviderFailure extends Error {
  readonly step: SignInStep;
  /** Whether the provider does not answer, or not as a provider: nothing is known of the person. */
  readonly isOutage: boolean;

  constructor(step: SignInStep, message: string, isOutage = step === 'DISCOVERY' || step === 'KEYS') {
    super(message);
    this.name = 'ProviderFailure';
    this.step = step;
    this.isOutage = isOutage;
  }
}

/** Told of each step that succeeded. */
export type NoteStep = (step: SignInStep, message: string) => void;
