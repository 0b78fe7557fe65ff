import type { SupportBundleQuery, SupportedEventFragment } from '../__generated__/operations.ts';
import { createRedactions, type Redaction } from './redaction.ts';

/**
 * What somebody who helps needs to see of an organisation, with nothing that is personal: settings, clients, cycles, and events whose
 * values are pseudonyms. Each event is there once, the newest first.
 */
export function supportBundleOf({ lastEvents, lastRefusals, allUsers, enabledUsers, scimUsers, groups, userInformationFields, ...settings }: SupportBundleQuery, now: Date): object {
  const begin = createRedactions();
  const events = new Map([...lastEvents.nodes, ...lastRefusals.nodes].map((event) => [event.id, event]));
  return {
    about: {
      title: 'Rollcall support bundle',
      madeAt: now,
      redaction: 'Texts and numbers that came from people or of them are pseudonyms such as ‹3f9c01ab›: equal ones stood for the same value, ignoring upper and lower case. Of e-mail addresses the domain is kept. Ids, and the names of attributes, tokens, clients and user information fields are as they are. No secret is in it.',
    },
    ...settings,
    userInformationFields: userInformationFields.nodes,
    people: { users: allUsers.totalCount, enabled: enabledUsers.totalCount, createdByScim: scimUsers.totalCount, groups: groups.totalCount },
    events: [...events.values()].toSorted((one, other) => (one.id < other.id ? 1 : -1)).map((event) => redactEvent(event, begin())),
  };
}

function redactEvent({ path, resourceName, request, variables, understood, reason, warnings, ...event }: SupportedEventFragment, redaction: Redaction): object {
  // Values before sentences, which repeat them.
  const values = { resourceName: redaction.value(resourceName), request: redaction.value(request), variables: redaction.value(variables) };
  return {
    ...event,
    ...values,
    path: redaction.sentence(decoded(path)),
    understood: understood.map(({ legalForm, ...quirk }) => ({ ...quirk, attribute: redaction.sentence(quirk.attribute), legalForm: redaction.sentence(legalForm) })),
    reason: redaction.sentence(reason),
    warnings: warnings.map((warning) => redaction.sentence(warning)),
  };
}

/** A path in which quotation marks can be seen; as it came where it is not well encoded. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path.replaceAll('%22', '"');
  }
}
