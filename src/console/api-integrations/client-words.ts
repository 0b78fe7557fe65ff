/** The states of OAuth clients: in which colours they are shown, and how. */
export const clientStates = { ACTIVE: ['good', 'Active'], DISABLED: ['warn', 'Disabled'], EXPIRED: ['warn', 'Expired'], DELETED: ['quiet', 'Deleted'] } as const;

/** Whether a secret can be used. */
export function isLive({ expiresAt, revokedAt }: { readonly expiresAt: string; readonly revokedAt: string | null }, now: number): boolean {
  return revokedAt === null && Date.parse(expiresAt) > now;
}

const ending = 30 * 24 * 60 * 60 * 1000;

/** Whether it is a live secret that ends soon. */
export function endsSoon(secret: { readonly expiresAt: string; readonly revokedAt: string | null }, now: number): boolean {
  return isLive(secret, now) && !isLive(secret, now + ending);
}
