/** A property for each column of `activityCounts` (activity-counts.ts), for every table that has them. */
export function countProperties<Property>(property: () => Property) {
  return {
    requests: property(),
    lookups: property(),
    unchanged: property(),
    usersCreated: property(),
    usersChanged: property(),
    usersDisabled: property(),
    usersEnabled: property(),
    usersDeleted: property(),
    usersHeld: property(),
    groupsCreated: property(),
    groupsChanged: property(),
    groupsDeleted: property(),
    refusedForbidden: property(),
    refusedNotFound: property(),
    refusedConflict: property(),
    refusedVersionMismatch: property(),
    refusedFailed: property(),
    refusedInvalid: property(),
  };
}
