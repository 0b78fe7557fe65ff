import type { RequestHandler } from 'express';
import { createContext } from '../../graphql/context.ts';
import { answerExportError } from '../export/export-errors.ts';
import type { ExportRouteParts } from '../export/export-route.ts';
import { payForParts } from '../export/pay-for-parts.ts';
import { callerOf } from '../graphql/cost-budget.ts';
import { idOf } from '../logging.ts';
import { SupportBundleDocument } from '../__generated__/operations.ts';
import { supportBundleOf } from './support-bundle.ts';

const mostEvents = { events: 500, refusals: 200 };

/** Serves `GET /export/support-bundle.json`: what to send to whoever helps, as one file. It takes what its GraphQL query takes. */
export function supportBundleRoute({ schema, runOperation, database, authentication, budget, publicUrl }: Omit<ExportRouteParts, 'logger'>): RequestHandler {
  return async (request, response, next) => {
    try {
      const actor = await authentication.actor(request);
      const now = new Date();
      const context = createContext(database, actor, { door: 'GRAPHQL', requestId: idOf(request) }, publicUrl, now);
      const pay = payForParts(schema, budget, callerOf(actor, request.ip ?? 'unknown'), new AbortController().signal);
      const answer = await pay(SupportBundleDocument, mostEvents, () => runOperation(SupportBundleDocument, mostEvents, context));
      response.set({ 'Content-Disposition': `attachment; filename="rollcall-support-${answer.organisation?.slug ?? 'platform'}-${now.toISOString().slice(0, 10)}.json"`, 'Cache-Control': 'no-store' });
      response.type('json').send(JSON.stringify(supportBundleOf(answer, now), null, 2));
    } catch (error) {
      answerExportError(error, request, response, next);
    }
  };
}
