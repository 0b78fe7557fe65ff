import { v7 } from 'uuid';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text is a UUID, and so can be the id of something. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}

/** A new id. Version 7, so that ids sort by the moment at which they were made. */
export function newId(): string {
  return v7();
}
