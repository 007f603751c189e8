import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ASSETS } from './folders.ts';

/** The files of one kind as one, in the order of their names. */
function joined(extension: string): string {
  const names = readdirSync(ASSETS).filter((name) => name.endsWith(extension));
  return names
    .sort()
    .map((name) => readFileSync(join(ASSETS, name), 'utf8'))
    .join('\n');
}

/** Serves style and script of the kit under `/_ui/`. They are no secret: nobody has to sign in for them. */
export function assets(app: FastifyInstance): void {
  const serve = (path: string, type: string, extension: string): void => {
    const text = joined(extension);
    app.get(path, (_request, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .header('Cache-Control', 'no-cache')
        .header('X-Content-Type-Options', 'nosniff')
        .send(text),
    );
  };
  serve('/_ui/ui.css', 'text/css', '.css');
  serve('/_ui/ui.js', 'text/javascript', '.js');
}
