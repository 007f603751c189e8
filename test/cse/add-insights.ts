import { listIn, storiesIn, timeIn } from './control-values.ts';
import type { GenerateOptions, Product } from './product.ts';
import type { InsightRecord, JsonObject } from './types.ts';

/** `{insights: [...]}` adds objects as they are; `{stories: true | [names]}` tells stories; otherwise `{count, ...}` generates. */
export function addInsights(product: Product, body: JsonObject): InsightRecord[] {
  if (body.insights !== undefined) return product.add(listIn<unknown>(body, 'insights'));
  if (body.stories !== undefined) return product.tell(storiesIn(body.stories));
  const { count, seed, over, from, generation, closedShare, fields, ...others } = body;
  const options = { count, seed, over, generation, closedShare } as GenerateOptions;
  for (const key of Object.keys(options) as (keyof GenerateOptions)[])
    if (options[key] === undefined) delete options[key];
  if (from !== undefined) options.fromMs = timeIn(from);
  const all = { ...(fields as JsonObject | undefined), ...others };
  return product.generate(Object.keys(all).length > 0 ? { ...options, fields: all } : options);
}
