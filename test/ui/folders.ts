import { join, resolve } from 'node:path';

/** The root of the repository: the sources and the bundles of tools lie equally deep below it. */
const ROOT = resolve(__dirname, '../..');

/** Path of a file of the repository, for views that stand beside their code. */
export const inRepository = (path: string): string => join(ROOT, path);

export const VIEWS = inRepository('test/ui/views');
export const ASSETS = inRepository('test/ui/assets');
