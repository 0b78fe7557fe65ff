/** The media types of answers. With the first, the status says whether the request was one that could be executed. */
export type MediaType = 'application/graphql-response+json' | 'application/json';

const whatMeansJson = ['application/json', 'application/*', '*/*'];

/**
 * The media type to answer with; undefined where the client accepts neither. Who does not say gets `application/json`, which older
 * clients know (https://graphql.github.io/graphql-over-http/draft/#sec-Legacy-Watershed).
 */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  const [best] = rangesOf(accept).flatMap(({ type, quality }): { type: MediaType; quality: number }[] => {
    if (type === 'application/graphql-response+json') return [{ type, quality }];
    return whatMeansJson.includes(type) ? [{ type: 'application/json', quality }] : [];
  }).toSorted((one, other) => other.quality - one.quality);
  return best?.type;
}

/** Whether the client says that it takes a stream of events. Who takes anything has not said so. */
export function acceptsEventStream(accept: string | undefined): boolean {
  return rangesOf(accept).some(({ type }) => type === 'text/event-stream');
}

function rangesOf(accept: string | undefined): { type: string; quality: number }[] {
  return (accept?.trim() || '*/*').split(',').map(readRange).filter(({ quality }) => quality > 0);
}

function readRange(range: string): { type: string; quality: number } {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) return { type, quality: 0 };
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
  return { type, quality: Number.isNaN(quality) ? 1 : quality };
}
