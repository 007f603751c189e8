import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/built-app.ts';
import { charactersWithoutGlyph, screenshotContext } from './screenshots/capture.ts';
import { IMAGES, imageOf, SCREENSHOTS, textFileOf } from './screenshots/screenshots.ts';
import { startScreenshotScene, type ScreenshotScene } from './screenshots/scene.ts';
import { shownText } from './screenshots/shown-text.ts';
import { describeWithBrowser, launchBrowser } from './chromium.ts';

describe('screenshots of the manual', () => {
  let scene: ScreenshotScene;

  beforeAll(async () => {
    scene = await startScreenshotScene();
  });

  afterAll(() => scene.close());

  test.each(SCREENSHOTS)(
    '$name shows the page as it is: else run npm run generate:screenshots',
    async (screenshot) => {
      const image = readFileSync(imageOf(screenshot));
      expect(await shownText(screenshot, scene, image)).toBe(readFileSync(textFileOf(screenshot), 'utf8'));
    },
  );

  test.each(SCREENSHOTS)('$name is at most 100 kB', (screenshot) => {
    expect(statSync(imageOf(screenshot)).size).toBeLessThanOrEqual(100_000);
  });

  test('are the only images, and each is shown by a document', () => {
    const names = SCREENSHOTS.map(({ name }) => `${name}.png`);
    expect(readdirSync(join(ROOT, IMAGES)).sort()).toEqual([...names].sort());
    expect(existsSync(join(ROOT, '.github/images'))).toBe(false);
    const documents = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => readFileSync(join(ROOT, 'docs', file), 'utf8'));
    expect(names.filter((name) => !documents.some((text) => text.includes(`images/${name})`)))).toEqual([]);
  });

  describeWithBrowser()('in a browser', () => {
    test('have a glyph for each character', async () => {
      const browser = await launchBrowser();
      try {
        const page = await (await screenshotContext(browser)).newPage();
        for (const screenshot of SCREENSHOTS) {
          await page.goto(scene.url + screenshot.page(scene));
          expect(await charactersWithoutGlyph(page)).toEqual([]);
        }
        await page.setContent('<p>A character of no font: \u0379</p>');
        expect(await charactersWithoutGlyph(page)).toEqual(['\u0379']);
      } finally {
        await browser.close();
      }
    });
  });
});
