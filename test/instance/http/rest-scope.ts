import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseXml } from '../loader/xml.ts';
import { ApiError } from './api-error.ts';
import { formatOf, toXml } from './formats.ts';

/**
 * Routes that speak JSON and XML in both directions, as the platform's own REST APIs do: an Accept header that takes neither is
 * answered with 406, a body of another type with 415.
 */
export function restScope(app: FastifyInstance, add: (routes: FastifyInstance) => void): void {
  void app.register((routes, _options, done) => {
    routes.addContentTypeParser(
      ['application/xml', 'text/xml'],
      { parseAs: 'string' },
      (_request, body, parsed) => {
        try {
          parsed(null, entryOf(body as string));
        } catch {
          parsed(new ApiError(400, 'Exception while reading request', 'The payload is not valid XML.'));
        }
      },
    );
    routes.addHook('onRequest', (request, reply, next) => {
      if (formatOf(request.headers.accept) === undefined)
        throw new ApiError(406, 'Not acceptable', 'Supported are application/json and application/xml');
      inFormat(request, reply);
      next();
    });
    add(routes);
    done();
  });
}

/** Makes an answer to an API go out as XML where the request prefers that. */
export function inFormat(request: FastifyRequest, reply: FastifyReply): void {
  if (formatOf(request.headers.accept) !== 'xml') return;
  void reply.type('application/xml; charset=UTF-8').serializer(toXml);
}

/** `<request><entry><field>value</field></entry></request>`: the fields of the first entry. */
function entryOf(text: string): Record<string, string> {
  const root = parseXml(text);
  const entry = root.children.find(({ tag }) => tag === 'entry') ?? root;
  return Object.fromEntries(entry.children.map((child) => [child.tag, child.text]));
}
