import type { UserInformationInput } from './user-information.ts';

/** One value of an attribute that may have several. */
export interface AttributeValue {
  readonly value?: string | null;
  readonly display?: string | null;
  readonly type?: string | null;
  readonly primary?: boolean | null;
}

/** A postal address. */
export interface Address {
  readonly formatted?: string | null;
  readonly streetAddress?: string | null;
  readonly locality?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
  readonly type?: string | null;
  readonly primary?: boolean | null;
}

/** The parts of a person's name. */
export interface PersonName {
  readonly formatted?: string | null;
  readonly familyName?: string | null;
  readonly givenName?: string | null;
  readonly middleName?: string | null;
  readonly honorificPrefix?: string | null;
  readonly honorificSuffix?: string | null;
}

/** The enterprise extension (RFC 7643 §4.3); `manager` is the id as the directory gave it. */
export interface Enterprise {
  readonly employeeNumber?: string | null;
  readonly costCenter?: string | null;
  readonly organization?: string | null;
  readonly division?: string | null;
  readonly department?: string | null;
  readonly manager?: string | null;
}

/** What may be given of a user. An absent field means 'as it is', `null` and the empty text mean 'none'. */
export interface UserProfile {
  readonly userName?: string | null;
  readonly externalId?: string | null;
  readonly active?: boolean | null;
  readonly displayName?: string | null;
  readonly name?: PersonName | null;
  readonly nickName?: string | null;
  readonly profileUrl?: string | null;
  readonly title?: string | null;
  readonly userType?: string | null;
  readonly preferredLanguage?: string | null;
  readonly locale?: string | null;
  readonly timezone?: string | null;
  readonly emails?: readonly AttributeValue[] | null;
  readonly phoneNumbers?: readonly AttributeValue[] | null;
  readonly ims?: readonly AttributeValue[] | null;
  readonly photos?: readonly AttributeValue[] | null;
  readonly addresses?: readonly Address[] | null;
  readonly entitlements?: readonly AttributeValue[] | null;
  readonly roles?: readonly AttributeValue[] | null;
  readonly x509Certificates?: readonly AttributeValue[] | null;
  readonly enterprise?: Enterprise | null;
  /** Values of the organisation's own fields; those of a field that is not named stay. */
  readonly informationFields?: readonly UserInformationInput[] | null;
}
