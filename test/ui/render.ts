import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import { VIEWS } from './folders.ts';
import type { Frame } from './types.ts';

/** Makes pages of templates. What a template writes with `<%= %>` is escaped. */
export interface Renderer {
  /** A template alone: its name is its path below a folder of views, without `.eta`. */
  render(name: string, data: object): string;
  /** A whole page: the template inside of the layout. */
  page(frame: Frame, name: string, data: object): string;
}

/** Finds templates in several folders: the first that has the name gives it. */
class FolderEta extends Eta {
  constructor(private readonly folders: readonly string[]) {
    super({ views: VIEWS, cache: true, autoEscape: true, varName: 'it' });
  }

  override resolvePath = (name: string): string => {
    const found = this.folders.map((folder) => join(folder, `${name}.eta`)).find((path) => existsSync(path));
    if (found === undefined) throw new Error(`No view ${name} in ${this.folders.join(', ')}`);
    return found;
  };

  override readFile = (path: string): string => readFileSync(path, 'utf8');
}

/** A renderer over the given folders and then the kit's own views, which all begin with `ui/`. */
export function createRenderer(...folders: string[]): Renderer {
  const eta = new FolderEta([...folders, VIEWS]);
  const render = (name: string, data: object): string => eta.render(name, data);
  return {
    render,
    page: (frame, name, data) => render('ui/layout', { ...frame, body: render(name, { ...data, frame }) }),
  };
}
