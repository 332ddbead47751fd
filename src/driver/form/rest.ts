import type { Frame, Page, Request } from 'playwright-core';

interface Loading {
  /** Requests under way. */
  open: Set<Request>;
  loaded: boolean;
  wake: PromiseWithResolvers<void>;
}

const watched = new WeakMap<Page, Loading>();

/** Keeps an eye on what a page loads, from before it is opened on; ends with the page. */
export function watchLoading(page: Page): void {
  const loading: Loading = { open: new Set(), loaded: false, wake: Promise.withResolvers() };
  const moved = () => {
    loading.wake.resolve();
    loading.wake = Promise.withResolvers();
  };
  const end = (request: Request) => {
    loading.open.delete(request);
    moved();
  };
  page.on('request', (request) => {
    // A redirect goes on under a request of its own.
    const before = request.redirectedFrom();
    if (before !== null) loading.open.delete(before);
    loading.open.add(request);
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  page.on('load', () => {
    loading.loaded = true;
    moved();
  });
  page.on('framenavigated', (frame: Frame) => {
    if (frame === page.mainFrame()) loading.loaded = false;
  });
  watched.set(page, loading);
}

/** True as soon as a watched page has loaded and asks for nothing more; false when it still does after that time. */
export async function comesToRest(page: Page, milliseconds: number): Promise<boolean> {
  const loading = watched.get(page);
  if (loading === undefined) return false;
  const isAtRest = () => loading.loaded && loading.open.size === 0;
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), milliseconds);
  try {
    while (!isAtRest()) {
      if ((await Promise.race([loading.wake.promise, late.promise])) === 'late') break;
    }
    return isAtRest();
  } finally {
    clearTimeout(timer);
  }
}
