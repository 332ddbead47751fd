import type { Browser } from 'playwright-core';

export interface Picture {
  width: number;
  height: number;
  /** How many clearly different colours a rectangle shows. */
  shades: (x: number, y: number, width: number, height: number) => Promise<number>;
  /** The colour of a point as `r,g,b`, each rounded to 16. */
  at: (x: number, y: number) => Promise<string>;
}

/** Decodes a JPEG in a page of its own; `use` may look at it meanwhile. */
export async function lookAt<T>(
  browser: Browser,
  bytes: Uint8Array,
  use: (picture: Picture) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    const source = `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
    const size = await page.evaluate<{ width: number; height: number }>(`(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(source)};
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      globalThis.brush = canvas.getContext('2d');
      brush.drawImage(image, 0, 0);
      return { width: image.width, height: image.height };
    })()`);
    const colours = (x: number, y: number, width: number, height: number) =>
      page.evaluate<string[]>(`(() => {
        const { data } = brush.getImageData(${x}, ${y}, ${width}, ${height});
        const seen = new Set();
        for (let i = 0; i < data.length; i += 4)
          seen.add([data[i], data[i + 1], data[i + 2]].map((one) => Math.round(one / 16) * 16).join());
        return [...seen];
      })()`);
    return await use({
      ...size,
      shades: async (...box) => (await colours(...box)).length,
      at: async (x, y) => (await colours(x, y, 1, 1)).join(),
    });
  } finally {
    await page.close();
  }
}
