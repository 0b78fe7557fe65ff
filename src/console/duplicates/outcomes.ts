/** What the first cycle would do with lines: how it is called, what it means, and what to do. */
export const outcomes = [
  { outcome: 'LOOKS_ALIKE', label: 'Look alike', count: 'looksAlike', says: 'Entra finds none of these and creates them, although somebody here may be the same person. Say for each who they are: whoever is linked gets the userName of the line, so that Entra finds them.' },
  { outcome: 'MATCHED', label: 'Matched', count: 'matched', says: 'Entra finds these by their userName and manages them from then on. Where somebody else may be the same person, the two accounts can be merged.' },
  { outcome: 'CREATED', label: 'Created', count: 'created', says: 'Entra creates these as new users; nobody here resembles them. There is nothing to do.' },
  { outcome: 'NOT_SENT', label: 'Not sent', count: 'notSent', says: 'These are here, managed by hand, and in no line. Entra leaves them alone; assign them there if it should manage them.' },
  { outcome: 'PROBLEM', label: 'Problems', count: 'problems', says: 'Entra could make no user of these lines. Put them right in Entra, and check the list again.' },
] as const;

/** How a line compares with what came. */
export const comparisons = {
  AS_FORETOLD: { label: 'As foretold', kind: 'good' },
  OTHERWISE: { label: 'Otherwise', kind: 'bad' },
  NOTHING_YET: { label: 'Nothing yet', kind: 'quiet' },
} as const;
