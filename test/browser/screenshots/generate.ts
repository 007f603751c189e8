import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { launchBrowser } from '../chromium.ts';
import { capture, charactersWithoutGlyph, screenshotContext } from './capture.ts';
import { imageOf, SCREENSHOTS, textFileOf, type Screenshot } from './screenshots.ts';
import { startScreenshotScene } from './scene.ts';
import { shownText } from './shown-text.ts';
import { encodePng } from './small-png.ts';

/** Writes the screenshots of the manual and the texts that they show; `npm run generate:screenshots`. */
const scene = await startScreenshotScene();
const browser = await launchBrowser();
try {
  const page = await (await screenshotContext(browser)).newPage();
  for (const screenshot of SCREENSHOTS) {
    await page.goto(scene.url + screenshot.page(scene));
    const missing = await charactersWithoutGlyph(page);
    if (missing.length > 0) throw new Error(`No font of this machine shows ${missing.join(' ')}`);
    const image = encodePng(await capture(page, screenshot.last));
    await write(screenshot, image);
  }
} finally {
  await browser.close();
  await scene.close();
}

async function write(screenshot: Screenshot, image: Buffer): Promise<void> {
  const files: [string, string | Buffer][] = [
    [imageOf(screenshot), image],
    [textFileOf(screenshot), await shownText(screenshot, scene, image)],
  ];
  for (const [file, contents] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  console.log(`${screenshot.name}.png: ${image.length} bytes`);
}
