import type { BrowserContext, Page, WebSocket } from 'playwright-core';

/** What went over a page's web sockets. */
export interface SocketTraffic {
  sent: (socket: WebSocket, text: string) => void;
  received: (socket: WebSocket, text: string) => void;
}

const listeners = new WeakMap<BrowserContext, Set<SocketTraffic>>();

/** Hears every web socket the page opens; one is announced only when it is opened, so this begins before the page does. */
export function hearSockets(page: Page): void {
  const context = page.context();
  const heard = listeners.get(context) ?? new Set();
  listeners.set(context, heard);
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => {
      for (const { sent } of heard) sent(socket, String(payload));
    });
    socket.on('framereceived', ({ payload }) => {
      for (const { received } of heard) received(socket, String(payload));
    });
  });
}

/** Tells what goes over the sockets from now on; returns what ends it. */
export function listenToSockets(context: BrowserContext, traffic: SocketTraffic): () => void {
  const heard = listeners.get(context);
  heard?.add(traffic);
  return () => heard?.delete(traffic);
}
