import { answerApi } from './api.ts';
import { answerControl } from './control.ts';
import { Product } from './product.ts';
import type { CseOptions, CseRequest, CseResponse } from './types.ts';

/** The stub without a network: `handle` answers at once, in the same process. */
export interface Cse {
  product: Product;
  handle: (request: CseRequest) => CseResponse;
}

/**
 * Makes a CSE stub. `handle` takes API requests (`/api/sec/v1/...`) and control requests (`/__...`); it waits for
 * nothing: `delay` and `dropped` of the answer say what a network would have shown.
 */
export function createCse(options: CseOptions = {}): Cse {
  const product = new Product(options);
  const handle = (request: CseRequest): CseResponse => {
    const url = new URL(request.url, 'http://cse.invalid');
    return url.pathname.startsWith('/__')
      ? answerControl(product, request, url)
      : answerApi(product, request, url);
  };
  return { product, handle };
}
