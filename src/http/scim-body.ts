import { text, type Request, type Response } from 'express';
import { bulkLimits } from '../scim/discovery/features.ts';
import { invalidSyntax, payloadTooLarge, ScimError } from '../scim/protocol/errors.ts';

const bodyLimit = bulkLimits.maxPayloadSize;
const deepestNesting = 64;
const mediaTypes = ['application/scim+json', 'application/json'];

const readText = text({ type: () => true, limit: bodyLimit, defaultCharset: 'utf-8' });

/**
 * Reads the JSON body of a request.
 * @returns undefined where there is none
 * @throws ScimError 415 for another media type or character set, 413 over 1 MiB, 400 invalidSyntax where it is not JSON
 */
export async function readScimBody(request: Request, response: Response): Promise<unknown> {
  const type = request.headers['content-type'];
  if (type !== undefined && !request.is(mediaTypes) && hasBody(request)) {
    throw new ScimError(415, undefined, `The body is of the type ${type.slice(0, 100)}. Send it as application/scim+json.`);
  }
  await new Promise<void>((resolve, reject) => {
    readText(request, response, (error: unknown) => (error ? reject(bodyError(error)) : resolve()));
  });
  const body: unknown = request.body;
  if (typeof body !== 'string' || body.trim() === '') return undefined;
  return parseJson(body);
}

function hasBody(request: Request): boolean {
  return request.headers['transfer-encoding'] !== undefined || (request.headers['content-length'] ?? '0') !== '0';
}

function parseJson(body: string): unknown {
  if (nesting(body) > deepestNesting) throw invalidSyntax(`The body is nested more than ${deepestNesting} levels deep. A SCIM resource needs five.`);
  try {
    return JSON.parse(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body);
  } catch (error) {
    // Not the parser's own words: they quote the body, and with it perhaps a password.
    const place = / at position \d+ \(line \d+ column \d+\)/.exec((error as Error).message)?.[0] ?? '';
    throw invalidSyntax(`The body is not JSON${place && `: it cannot be read${place}`}. Send a JSON object in UTF-8.`);
  }
}

// An upper bound that needs no parsing: brackets inside texts count as well, but only as they open and close.
function nesting(body: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < body.length; index++) {
    const code = body.charCodeAt(index);
    if (inText) {
      if (code === 0x5c) index++;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
}

function bodyError(error: unknown): Error {
  const { type } = error as { type?: unknown };
  if (type === 'entity.too.large') return payloadTooLarge(`The body is larger than ${bodyLimit} bytes. Send less in one request.`);
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new ScimError(415, undefined, 'The body must be UTF-8, plain or compressed with gzip, deflate or br.');
  return invalidSyntax('The body could not be read: it ended early, or its length or compression is not as announced.');
}
