import type { Request } from 'express';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const localNames = ['localhost', '127.0.0.1', '[::1]'];
// What a reverse proxy or a tunnel on this machine adds for somebody elsewhere; who asks directly sends none of it.
const marksOfProxies = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'cf-connecting-ip'];

/**
 * Whether a request comes from this machine, under a name of this machine: not from a page of elsewhere that calls itself by another name, nor from
 * anybody who comes through a tunnel or a reverse proxy on it.
 */
export function isFromThisMachine({ socket, headers }: Request): boolean {
  return loopback.includes(socket.remoteAddress ?? '') && localNames.includes((headers.host ?? '').replace(/:\d+$/, '')) && !marksOfProxies.some((name) => name in headers);
}
