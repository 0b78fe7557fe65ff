/** What an identity provider is to an organisation. */
export interface IdentityProvider {
  /** Entra: *Microsoft Entra Identifier*. */
  readonly entityId: string;
  /** Entra: *Login URL*. */
  readonly signInUrl: string;
  /** Entra: *Logout URL*; null where it has none. */
  readonly signOutUrl: string | null;
  /** In PEM. Several count at once, so that a certificate can be replaced while people sign in. */
  readonly certificates: readonly string[];
}

/** With what messages to the identity provider are signed. */
export interface SigningKey {
  /** PKCS #8 in PEM. */
  readonly privateKey: string;
  readonly certificate: string;
}
