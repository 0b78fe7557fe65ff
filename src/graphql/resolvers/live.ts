import type { GraphqlContext } from '../context.ts';
import { followCycles, followEvents } from '../live/follow.ts';
import { followRehearsal } from '../live/follow-rehearsal.ts';
import type { LiveStream } from '../live/live-stream.ts';
import type { ProvisioningCycleFilter, ProvisioningEventFilter, Resolvers } from '../__generated__/resolvers.ts';

/** The arguments of subscriptions that go on after a break. */
interface Following<Filter> {
  readonly after?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
}

// Each source gives batches, and each of their notices is executed as a payload of its own: see http/graphql/live.
const subscriptions = {
  provisioningEventAdded: {
    subscribe: (_: unknown, { after, filter }: Following<ProvisioningEventFilter>, context: GraphqlContext) => followEvents(streamOf(context), after, filter),
    resolve: (notice: unknown) => notice,
  },
  provisioningCycleChanged: {
    subscribe: (_: unknown, { after, filter }: Following<ProvisioningCycleFilter>, context: GraphqlContext) => followCycles(streamOf(context), after, filter),
    resolve: (notice: unknown) => notice,
  },
  rehearsalChanged: {
    subscribe: (_: unknown, __: unknown, context: GraphqlContext) => followRehearsal(streamOf(context)),
    resolve: (notice: unknown) => notice,
  },
};

export const liveResolvers: Pick<Resolvers, 'Subscription'> = { Subscription: subscriptions as never };

function streamOf({ live }: GraphqlContext): LiveStream {
  if (!live) throw new Error('A subscription is executed without a stream');
  return live;
}
