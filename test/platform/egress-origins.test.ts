import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { EgressGuard } from '../../src/platform/egress.ts';
import { throughProxy, useEgress } from '../support/egress.ts';

const { guarded, serve } = useEgress();

/** A guard, and the address of a server that answers any request with these bytes and closes. */
async function behind(answer: string): Promise<{ guard: EgressGuard; url: string }> {
  const server = createServer((socket) => void socket.once('data', () => socket.end(answer, 'latin1')));
  const { port } = await serve(server);
  return { guard: await guarded(), url: `http://shop.test:${port}/` };
}

describe('an origin that', () => {
  test.each([
    ['speaks no HTTP', 'SSH-2.0-x\r\n'],
    ['sends a status that is none', 'HTTP/1.1 099 Low\r\nContent-Length: 0\r\n\r\n'],
    ['sends a broken header', 'HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n'],
    ['gives two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
    ['switches protocols unasked', 'HTTP/1.1 101 Now\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'],
    ['says nothing', ''],
  ])('%s is a bad gateway for browsers, unavailable for fetches', async (_, answer) => {
    const { guard, url } = await behind(answer);
    const response = await throughProxy(guard, url);
    expect(response.statusCode).toBe(502);
    expect(await text(response)).toMatch(/^ReplyBench's egress guard: /);
    await expect(guard.fetch(url)).rejects.toThrow(expect.objectContaining({ code: 'unavailable' }));
  });

  test('has a strange reason phrase is understood without it', async () => {
    const { guard, url } = await behind('HTTP/1.1 200 O\x01K\r\nContent-Length: 2\r\n\r\nhi');
    const response = await throughProxy(guard, url);
    expect([response.statusCode, response.statusMessage, await text(response)]).toEqual([200, 'OK', 'hi']);
  });

  test('is of HTTP/1.0 and ends its body by closing is read whole', async () => {
    const { guard, url } = await behind('HTTP/1.0 200 OK\r\nX-Umlaut: \xe4\r\n\r\nuntil the end');
    const response = await throughProxy(guard, url);
    expect(await text(response)).toBe('until the end');
    expect(response.headers['x-umlaut']).toBe('\u00e4');
  });
});
