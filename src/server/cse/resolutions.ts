import { objectOf, textOf } from '../core/json.ts';
import { unreadable } from './failure.ts';
import type { Resolution, ResolutionPage } from './types.d.ts';

/** `data` of `GET /insight-resolutions` (CSE OpenAPI 2024-07); entries without a name are ignored. */
export function resolutionsOf(data: unknown): ResolutionPage {
  const { objects, hasNextPage } = objectOf(data);
  if (!Array.isArray(objects)) throw unreadable('data.objects is not a list', 'GET /insight-resolutions');
  const resolutions = objects.map(resolutionOf).filter(({ name }) => name !== '');
  return { resolutions, read: objects.length, hasNextPage: hasNextPage === true };
}

function resolutionOf(raw: unknown): Resolution {
  const { name, parent } = objectOf(raw);
  return { name: textOf(name).trim(), parent: textOf(objectOf(parent)['name']).trim() };
}
