/**
 * One of the console's GraphQL operations (`*.graphql`, typed by `npm run generate`). The service knows it by its id, so its text is
 * never sent.
 */
export interface Operation<Answer, Variables> {
  readonly name: string;
  /** The SHA-256 of its text, under which it stands in the manifest of trusted documents. */
  readonly id: string;
  /** Only for the types. */
  readonly answers?: (variables: Variables) => Answer;
}
