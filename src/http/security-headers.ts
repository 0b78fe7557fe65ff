import type { RequestHandler } from 'express';

const aYear = 31_536_000;

/**
 * What every answer tells browsers, whoever made it: to take it for nothing but what it says that it is, and, where the service is reached by
 * TLS, never to ask without (RFC 6797). Other names of the same domain are not ours to speak for.
 */
export function securityHeaders(publicUrl: string): RequestHandler {
  const isSecure = publicUrl.startsWith('https:');
  return (_, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (isSecure) response.setHeader('Strict-Transport-Security', `max-age=${aYear}`);
    next();
  };
}
