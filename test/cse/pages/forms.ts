import type { FastifyRequest } from 'fastify';
import { CseError } from '../errors.ts';

/** What a form sent. */
export type Values = Record<string, string>;

/** The values of a form that a page of this stub sent; a 403 for anybody else's. */
export function valuesOf(request: FastifyRequest, token: string): Values {
  const values = Object.fromEntries(new URLSearchParams(String(request.body ?? '')));
  const { origin, host, 'sec-fetch-site': site = 'same-origin' } = request.headers;
  const isOwn = origin === undefined || origin === `http://${host}`;
  if (!isOwn || !['same-origin', 'none'].includes(String(site)) || values.sysparm_ck !== token) {
    throw new CseError(403, 'This form did not come from a page of this stub. Load the page again.');
  }
  return values;
}

/** A whole number of a form within its limits, or a 400 that names the field. */
export function wholeIn(values: Values, name: string, label: string, low: number, high: number): number {
  const text = (values[name] ?? '').trim();
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high) {
    throw new CseError(400, `${label} must be a whole number from ${low} to ${high}.`);
  }
  return value;
}
