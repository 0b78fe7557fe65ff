import { Fragment } from 'react';

// Behind an @, a point and the like; what has none of them for long is broken somewhere.
const parts = /\s+|[^\s@._+/-]{1,16}[@._+/-]?|[@._+/-]/gu;

/** An address or another long name without spaces, or a sentence with one in it. Where there is no room for it, it is broken behind an @, a point or a hyphen, not in the middle of a word. */
export function Address({ value }: { readonly value: string }) {
  return <span className="address">{(value.match(parts) ?? []).map((part, index) => <Fragment key={index}>{part}<wbr /></Fragment>)}</span>;
}
