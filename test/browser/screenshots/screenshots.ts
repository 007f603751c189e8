import { join } from 'node:path';
import { ROOT } from '../../support/built-app.ts';
import type { ScreenshotScene } from './scene.ts';

/** A screenshot of the manual. */
export interface Screenshot {
  name: string;
  /** Path of the page that it shows. */
  page(scene: ScreenshotScene): string;
  /** Label of the last field that it shows: what follows is of no interest to a reader. */
  last: string;
}

const SCOPE = 'x_sul_sumo_logic_s';

/** Every screenshot of the manual. */
export const SCREENSHOTS: readonly Screenshot[] = [
  { name: 'incident', page: ({ pathOf }) => pathOf('sn_si_incident'), last: 'MITRE-ATT&CK Technique' },
  { name: 'action', page: ({ pathOf }) => pathOf(`${SCOPE}_action`), last: 'Integration' },
  { name: 'delivery', page: ({ pathOf }) => pathOf(`${SCOPE}_delivery`, 'type=action'), last: 'Response' },
];

/** Folder of the images. */
export const IMAGES = 'docs/images';

/** Path of the image. */
export function imageOf({ name }: Screenshot): string {
  return join(ROOT, IMAGES, `${name}.png`);
}

/** Path of the text that the image shows. */
export function textFileOf({ name }: Screenshot): string {
  return join(ROOT, 'test/browser/screenshots/shown', `${name}.txt`);
}
