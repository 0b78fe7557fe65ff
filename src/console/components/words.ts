/** How the API's words are shown, beside which a word that is not here is shown as it is. */
type Words = Readonly<Record<string, string>>;

export const roleNames: Words = { MEMBER: 'Member', MANAGER: 'Manager', ADMIN: 'Administrator', OWNER: 'Owner' };
export const sourceNames: Words = { SCIM: 'SCIM', MANUAL: 'Made by hand', IMPORT: 'Import', SSO: 'Single sign-on' };
export const invitationStates: Words = {
  QUEUED: 'On its way', SENT: 'Sent', ACCEPTED: 'Accepted', BOUNCED: 'Came back', FAILED: 'Not sent', EXPIRED: 'Expired', WITHDRAWN: 'Withdrawn',
};
export const signInMethods: Words = { EMAIL_LINK: 'a link by e-mail', INVITATION: 'an invitation', OIDC: 'single sign-on', SAML: 'single sign-on', OPERATOR_LINK: 'a link made by the operator' };
/** Why somebody was passed over when users were invited. */
export const passedOver: Words = { DISABLED: 'disabled', BLOCKED: 'blocked', NO_EMAIL: 'without an address', ACCEPTED: 'have accepted', INVITED: 'invited already' };
