import { unreadable } from './failure.ts';
import type { Resolution, ResolutionPage } from './types.d.ts';

/** `data` of `GET /insight-resolutions` (CSE OpenAPI 2024-07); entries without a name are passed over. */
export function resolutionsOf(data: unknown): ResolutionPage {
  const { objects, hasNextPage } = fieldsOf(data);
  if (!Array.isArray(objects)) throw unreadable('data.objects is not a list', 'GET /insight-resolutions');
  const resolutions = objects.map(resolutionOf).filter(({ name }) => name !== '');
  return { resolutions, read: objects.length, hasNextPage: hasNextPage === true };
}

function resolutionOf(raw: unknown): Resolution {
  const { name, parent } = fieldsOf(raw);
  return { name: textOf(name), parent: textOf(fieldsOf(parent)['name']) };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
