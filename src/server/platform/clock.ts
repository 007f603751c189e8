import { GlideDateTime } from '@servicenow/glide';
import type { Clock } from './ports.d.ts';

export const clock: Clock = {
  now: () => Number(new GlideDateTime().getNumericValue()),
};
