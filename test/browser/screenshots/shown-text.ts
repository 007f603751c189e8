import { createHash } from 'node:crypto';
import { AUTHORIZATION } from './capture.ts';
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
  const headers = { authorization: AUTHORIZATION };
  const textOf = async (path: string): Promise<string> => (await fetch(scene.url + path, { headers })).text();
  const html = await textOf(screenshot.page(scene));
  return [
    `Image ${digestOf(image)}`,
    `Style ${digestOf(await textOf('/_ui/ui.css'))}`,
    '',
    ...linesOf(html, screenshot.last),
    '',
  ].join('\n');
}

function digestOf(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A title, or a field that is shown with its label. */
const PARTS = /<h1>([^]*?)<\/h1>|<h2 class="section-title">([^]*?)<\/h2>|<div class="field[ "][^>]*>/g;

/** Titles, captions of sections and fields, as far as the screenshot shows them. */
function linesOf(html: string, last: string): string[] {
  const lines: string[] = [];
  const parts = [...html.matchAll(PARTS)];
  for (const [at, part] of parts.entries()) {
    const [tag, title, caption] = part;
    if (title !== undefined || caption !== undefined) lines.push(...plain(title ?? caption ?? ''));
    else if (!/\shidden>$/.test(tag)) {
      const field = html.slice(part.index, parts[at + 1]?.index);
      const [label = ''] = plain(
        /class="label"[^>]*>([^]*?)<\/(?:label|span)>\s*<div/.exec(field)?.[1] ?? '',
      );
      lines.push(`${label}:`, ...plain(valueOf(field)));
      if (label === last) return lines;
    }
  }
  throw new Error(`The page has no field ${last}`);
}

/** What stands in a field: the choice, the mark of a checkbox, the text. */
function valueOf(field: string): string {
  if (field.includes('data-kind="checkbox"')) return String(/type="checkbox"[^>]* checked/.test(field));
  const texts = [
    /<option [^>]* selected>([^]*?)<\/option>/,
    /<textarea[^>]*>([^]*?)<\/textarea>/,
    /<output[^>]*>([^]*?)<\/output>/,
    /<input type="password"[^>]* placeholder="([^"]*)"/,
    /<input type="text"[^>]* value="([^"]*)"/,
  ];
  return texts.map((pattern) => pattern.exec(field)?.[1]).find((text) => text !== undefined) ?? '';
}

/** The lines of a piece of HTML. sys_ids count for nothing: any new record changes those of the records after it. */
function plain(html: string): string[] {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\b[0-9a-f]{32}\b/g, '<sys_id>')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
