import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { securityHeaders } from '../../src/http/security-headers.ts';

test.each([['https://rollcall.example', 'max-age=31536000'], ['http://localhost:3000', null]])('where it is reached at %s, browsers shall never ask without TLS: %s', async (publicUrl, expected) => {
  const server = express().use(securityHeaders(publicUrl)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect([headers.get('strict-transport-security'), headers.get('x-content-type-options')]).toEqual([expected, 'nosniff']);
  server.close();
});
