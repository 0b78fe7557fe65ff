/** What one request over HTTP may ask for. */
export const limits = {
  /** The length of a document. */
  characters: 100_000,
  tokens: 5000,
  depth: 12,
  aliases: 30,
  /** Points; see `@cost` in the schema. */
  cost: 50_000,
} as const;
