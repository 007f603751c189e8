import { isOn } from '../engine/catalog.ts';
import type { Platform, Row } from '../types.ts';
import { ApiError, noResource } from './api-error.ts';

/** The Scripted REST resource that a path stands for. */
export interface Resource {
  operation: Row;
  definition: Row;
  /** Values of the path's parameters, decoded. */
  pathParams: Record<string, string>;
}

/**
 * The active resource of an active API, and of an active version of it, for a path. Throws 400 when no path matches, 405 when the path is one of another
 * method. A path without parameters goes before one with them.
 */
export function findResource(platform: Platform, method: string, path: string): Resource {
  const matching = resourcesAt(platform, path);
  if (matching.length === 0) throw noResource();
  const ofMethod = matching.filter(({ operation }) => operation['http_method'] === method);
  ofMethod.sort((one, other) => size(one) - size(other));
  const [resource] = ofMethod;
  if (resource) return resource;
  throw new ApiError(405, 'Method not supported', `${path} does not support ${method}`);
}

const size = ({ pathParams }: Resource): number => Object.keys(pathParams).length;

function resourcesAt({ store, schema }: Platform, path: string): Resource[] {
  if (!schema.has('sys_ws_operation')) return [];
  const found: Resource[] = [];
  for (const operation of store.rows('sys_ws_operation')) {
    const definition = store.get('sys_ws_definition', operation['web_service_definition'] ?? '');
    if (!definition || !isOn(definition['active']) || !isOn(operation['active'])) continue;
    const version = store.get('sys_ws_version', operation['web_service_version'] ?? '');
    if (version !== undefined && !isOn(version['active'])) continue;
    const pathParams = match(operation['operation_uri'] ?? '', path);
    if (pathParams) found.push({ operation, definition, pathParams });
  }
  return found;
}

/** `/insights/{id}` against a path; undefined where it does not match. */
function match(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.replace(/\/$/, '').split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name !== undefined && value !== '') params[name] = decode(value);
    else if (part !== value) return undefined;
  }
  return params;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ApiError(400, 'Invalid path', `${text} is not percent-encoded`);
  }
}
