import { createHash } from 'node:crypto';
import type { Screenshot } from './screenshots.ts';
import type { ScreenshotScene } from './scene.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * What a screenshot shows, as text: it is kept beside the image, and a test compares it with the page of today. Pixels
 * would differ from machine to machine. It begins with the digests of image and style, so that none is changed alone.
 */
export async function shownText(
  screenshot: Screenshot,
  scene: ScreenshotScene,
  image: Buffer,
): Promise<string> {
  const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
  const response = await fetch(scene.url + screenshot.page(scene), { headers: { authorization } });
  const html = await response.text();
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
  return [
    `Image ${digestOf(image)}`,
    `Style ${digestOf(style)}`,
    '',
    ...linesOf(upTo(html, screenshot.last)),
    '',
  ].join('\n');
}

function digestOf(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The body of the page as far as the screenshot shows it. */
function upTo(html: string, last: string): string {
  const body = html.slice(html.indexOf('<body>'));
  const at = body.indexOf(`>${last.replace('&', '&amp;')}</th>`);
  if (at === -1) throw new Error(`The page has no field ${last}`);
  return body.slice(0, body.indexOf('</tr>', at));
}

/** The lines of headings and fields. sys_ids count for nothing: any new record changes those of the records after it. */
function linesOf(html: string): string[] {
  return html
    .split(/<\/(?:h1|h2|p|tr|header)>/)
    .map((part) => part.replace(/<\/th>/g, ': ').replace(/<[^>]*>/g, ''))
    .map((part) => part.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole))
    .flatMap((part) => part.split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))
    .map((part) => part.replace(/\b[0-9a-f]{32}\b/g, '<sys_id>'))
    .filter((line) => line !== '');
}
