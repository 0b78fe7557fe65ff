import type { AppliedQuirk } from '../shared/scope.ts';
import { attributeOf, isMasked } from './mask-values.ts';

/** The names of what directories send beside the RFCs: those of the GraphQL enum `ProvisioningQuirk`. */
const quirkNames = ['APP_ROLE_TEXT', 'BOOLEAN_TEXT', 'LISTED_REMOVAL', 'MEMBER_BY_ADDRESS', 'NUMBER_TEXT', 'SCHEMA_URN_SPELLING', 'SINGLE_COMPLEX_VALUE', 'SINGLE_ELEMENT', 'VALUE_PATH_UPSERT', 'VALUE_WRAPPER'] as const;
type QuirkName = (typeof quirkNames)[number];

/** How a request was understood, with what these attributes (in lower case) became masked. */
export function understoodOf(quirks: readonly AppliedQuirk[], masked: ReadonlySet<string>): { quirk: QuirkName; attribute: string; legalForm: string }[] {
  return quirks.flatMap(({ quirk, attribute, legal }) => {
    const name = quirkNames.find((one) => one === quirk);
    return name ? [{ quirk: name, attribute, legalForm: isMasked(attributeOf(attribute), masked) ? '(masked)' : legal }] : [];
  });
}
