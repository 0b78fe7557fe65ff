/** The service could not be asked, or would not answer. */
export class RequestFailed extends Error {
  /** In the words of the GraphQL API, such as `FORBIDDEN`; `NETWORK` where there was no answer. */
  readonly code: string;
  /** Under which the request is in the service's log. */
  readonly requestId: string | undefined;

  constructor(message: string, code: string, requestId: string | undefined) {
    super(message);
    this.code = code;
    this.requestId = requestId;
  }
}

/** Why a mutation did not do what it was asked to do. */
export interface UserError {
  readonly code: string;
  /** The path of the input field that is at fault; empty where no single field is. */
  readonly field: readonly string[];
  readonly message: string;
}

/** A mutation was refused, and nothing was changed. */
export class Refused extends Error {
  readonly userErrors: readonly UserError[];

  constructor(userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
    this.userErrors = userErrors;
  }
}
