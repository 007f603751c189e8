import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Pixels } from './small-png.ts';

/** Debian's fonts-dejavu-core: has every letter that the pages show. */
const FONT = 'DejaVu Sans';

/** The pages are shown to this user. */
export const AUTHORIZATION = `Basic ${Buffer.from('admin:admin').toString('base64')}`;

const STYLE = `html { font-size: 13px; } body { font-family: '${FONT}'; font-size: 13px; }`;

/** Opens pages of the instance as screenshots show them: one size, one font. */
export function screenshotContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    extraHTTPHeaders: { authorization: AUTHORIZATION },
    viewport: { width: 1180, height: 1400 },
    colorScheme: 'light',
    // For the font alone: pages allow no style but their own.
    bypassCSP: true,
  });
}

/** Below the last field. */
const MARGIN = 12;

/** The pixels of a page from its top to the field of that label. */
export async function capture(page: Page, last: string): Promise<Pixels> {
  await page.addStyleTag({ content: STYLE });
  const field = page.locator('.field', {
    has: page.locator('.label', { hasText: new RegExp(`^\\s*${last}\\s*$`) }),
  });
  const box = await field.last().boundingBox();
  if (box === null) throw new Error(`The page has no field ${last}`);
  const { width } = page.viewportSize() ?? { width: 0 };
  const clip = { x: 0, y: 0, width, height: Math.ceil(box.y + box.height) + MARGIN };
  const png = await page.screenshot({ fullPage: true, clip });
  return pixelsOf(page, png);
}

/** The browser can read its own PNG. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, data } = await page.evaluate<{ width: number; height: number; data: string }>(
    `(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${png.toString('base64')}';
      await image.decode();
      const { width, height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const bytes = context.getImageData(0, 0, width, height).data;
      let data = '';
      for (let at = 0; at < bytes.length; at += 8192)
        data += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return { width, height, data: btoa(data) };
    })()`,
  );
  return { width, height, rgba: Buffer.from(data, 'base64') };
}

/** Characters of the page that no font of this machine has: they are drawn like one that is none, as the box of the font. */
export function charactersWithoutGlyph(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.font = '24px "${FONT}"';
    const draw = (character) => {
      context.clearRect(0, 0, 40, 40);
      context.fillText(character, 4, 30);
      return context.getImageData(0, 0, 40, 40).data.join();
    };
    const box = draw('\\u0378');
    const shown = new Set(document.body.innerText.replace(/\\s/g, ''));
    return [...shown].filter((character) => draw(character) === box);
  })()`);
}
