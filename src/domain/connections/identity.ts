/** Who somebody is, as an identity provider tells; of every kind of connection alike. */
export interface Identity {
  /** Who says so, to the letter: `iss` with its tenant, or the entity id. */
  readonly issuer: string;
  /** What the issuer will always call them, and nobody else: Entra's `oid`, else `sub` or the NameID. */
  readonly subject: string;
  /** The `externalId` that a directory would give them; undefined where the provider tells nothing of the kind. */
  readonly externalId: string | undefined;
  /** What they may be called here, the likeliest first. */
  readonly userNames: readonly string[];
  /** Their addresses, without those that the provider itself says are not verified. */
  readonly emails: readonly string[];
  readonly names: { readonly displayName?: string; readonly givenName?: string; readonly familyName?: string };
}
