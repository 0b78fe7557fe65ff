import { findNodeKinds, type NodeKind } from '../../domain/nodes/find-node-kinds.ts';
import { getOrganisation } from '../../domain/organisations/get-organisation.ts';
import { getUserInformationField } from '../../domain/user-information-fields/find-user-information-fields.ts';
import type { Resolvers, ResolversTypes } from '../__generated__/resolvers.ts';
import type { GraphqlContext } from '../context.ts';

type NodeModel = Awaited<ResolversTypes['Node']>;

const read: Readonly<Record<NodeKind, (context: GraphqlContext, id: string) => Promise<NodeModel | null>>> = {
  Organisation: ({ scope }) => getOrganisation(scope),
  User: ({ loaders }, id) => loaders.user.load(id),
  Session: ({ loaders }, id) => loaders.session.load(id),
  Group: ({ loaders }, id) => loaders.group.load(id),
  ApiToken: ({ loaders }, id) => loaders.apiToken.load(id),
  Invitation: ({ loaders }, id) => loaders.invitation.load(id),
  Mail: ({ loaders }, id) => loaders.mail.load(id),
  DuplicateCheck: ({ loaders }, id) => loaders.duplicateCheck.load(id),
  DuplicateCheckLine: ({ loaders }, id) => loaders.checkLine.load(id),
  DuplicateCure: ({ loaders }, id) => loaders.duplicateCure.load(id),
  OauthClient: ({ loaders }, id) => loaders.oauthClient.load(id),
  ConnectionTest: ({ loaders }, id) => loaders.connectionTest.load(id),
  AuditEntry: ({ loaders }, id) => loaders.auditEntry.load(id),
  ProvisioningEvent: ({ loaders }, id) => loaders.provisioningEvent.load(id),
  ProvisioningHold: ({ loaders }, id) => loaders.provisioningHold.load(id),
  UserInformationField: ({ scope }, id) => getUserInformationField(scope, id),
  ProvisioningCycle: ({ loaders }, id) => loaders.provisioningCycle.load(id),
};

// What was read says nothing of its type in the schema.
const kinds = new WeakMap<object, NodeKind>();

async function readNode(context: GraphqlContext, kind: NodeKind, id: string): Promise<NodeModel> {
  const node = await read[kind](context, id);
  // Null where it was deleted a moment ago, which the schema allows and the generated types of lists do not know.
  if (!node) return null as unknown as NodeModel;
  kinds.set(node, kind);
  return node;
}

async function readNodes(context: GraphqlContext, ids: readonly string[]): Promise<(Promise<NodeModel> | null)[]> {
  const found = await findNodeKinds(context.scope, ids);
  return found.map((kind, index) => (kind ? readNode(context, kind, ids[index] ?? '') : null));
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: async (_, { id }, context) => (await readNodes(context, [id]))[0] ?? null,
    nodes: (_, { ids }, context) => readNodes(context, ids),
  },
  Node: {
    __resolveType: (node) => kinds.get(node) ?? null,
  },
};
