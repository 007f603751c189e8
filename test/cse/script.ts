import { addInsights } from './add-insights.ts';
import { objectBody } from './changes.ts';
import { CseError } from './errors.ts';
import type { Product } from './product.ts';
import { changeRule } from './routes/rules.ts';
import type { JsonObject } from './types.ts';

/**
 * Plans a change of state just before the n-th API request from now is answered (`onRequest`, from 1):
 * `do: {add: {count | insights ...}, patch: {id, ...fields}, remove: id, rule: {id, status, message?}}`. It happens once.
 */
export function planScript(product: Product, body: JsonObject): JsonObject {
  const left = body.onRequest;
  if (typeof left !== 'number' || !Number.isInteger(left) || left < 1) {
    throw new CseError(400, "'onRequest' must be a whole number from 1 up.");
  }
  const steps = objectBody(body.do);
  let remaining = left;
  const stop = product.beforeAnswer(() => {
    if (--remaining > 0) return;
    stop();
    carryOut(product, steps);
  });
  return { planned: left };
}

function carryOut(product: Product, { add, patch, remove, rule }: JsonObject): void {
  if (add !== undefined) addInsights(product, objectBody(add));
  if (patch !== undefined) {
    const { id, ...fields } = objectBody(patch);
    product.patch(String(id), fields);
  }
  if (remove !== undefined) product.remove(String(remove));
  if (rule !== undefined) {
    const { id, ...change } = objectBody(rule);
    changeRule(product.rules, String(id), change);
  }
}
