import { gs } from '@servicenow/glide';
import { SCOPE } from '../core/names.ts';
import type { Settings } from './ports.d.ts';
import { textOf } from './text.ts';

export const settings: Settings = {
  text: (name) => textOf(gs.getProperty(`${SCOPE}.${name}`, '')),
  integer(name, fallback) {
    const value = parseInt(settings.text(name), 10);
    return Number.isFinite(value) && value > 0 ? value : fallback;
  },
  /** glide.servlet.uri: the base system's property for links in e-mails. */
  instanceUrl() {
    const url = textOf(gs.getProperty('glide.servlet.uri', '')) || '/';
    return url.endsWith('/') ? url : `${url}/`;
  },
  /** Base system properties, which the platform sets for each instance when another is cloned onto it. */
  instance: () => ({
    id: textOf(gs.getProperty('instance_id', '')),
    name: textOf(gs.getProperty('instance_name', '')),
    url: textOf(gs.getProperty('glide.servlet.uri', '')),
  }),
};
