/** Why a message of an identity provider is refused, as a stable word. */
export type SamlRefusalCode =
  | 'MALFORMED' | 'PROVIDER_REFUSED' | 'UNSIGNED' | 'ALGORITHM' | 'SIGNATURE' | 'ENCRYPTED' | 'ISSUER' | 'AUDIENCE' | 'RECIPIENT'
  | 'EXPIRED' | 'NOT_YET_VALID' | 'REQUEST' | 'UNSOLICITED' | 'REPLAYED' | 'NO_SUBJECT';

/** What goes with a refusal. */
export interface SamlRefusalDetails extends ErrorOptions {
  /** Which part of the message is at fault, as in `Assertion/Conditions/@NotOnOrAfter`. */
  readonly where: string;
  /** What to change, and where in Microsoft Entra. */
  readonly remedy: string;
}

/**
 * A message of an identity provider that is not believed. The message of the error quotes what came, so it is for those who look after the
 * connection, not for whoever signs in.
 */
export class SamlRefused extends Error {
  readonly code: SamlRefusalCode;
  readonly where: string;
  readonly remedy: string;

  constructor(code: SamlRefusalCode, message: string, { where, remedy, ...options }: SamlRefusalDetails) {
    super(message, options);
    this.name = 'SamlRefused';
    this.code = code;
    this.where = where;
    this.remedy = remedy;
  }
}

/** Metadata of an identity provider, or one of its certificates, that cannot be used; the message says what is wrong and what to do instead. */
export class MetadataRefused extends Error {}

const longest = 200;

/** A text of somebody else as it may be shown: in quotation marks, and not endless. */
export function quote(text: string | null | undefined): string {
  if (text === null || text === undefined || text === '') return 'nothing';
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
