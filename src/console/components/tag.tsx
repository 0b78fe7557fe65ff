import type { ReactNode } from 'react';

/** A state in a word. Its colour says no more than the word. */
export function Tag({ kind = 'quiet', children }: { readonly kind?: 'quiet' | 'info' | 'good' | 'warn' | 'bad'; readonly children: ReactNode }) {
  return <span className={`tag ${kind}`}>{children}</span>;
}
