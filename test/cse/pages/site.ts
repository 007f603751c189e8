import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createRenderer, inRepository, pageHeaders } from '../../ui/index.ts';
import { CseError } from '../errors.ts';
import type { Product } from '../product.ts';
import { valuesOf, type Values } from './forms.ts';
import { frameOf, type PageFacts } from './frame.ts';

/** What a page shows: its facts, a view, and the view's model. */
export interface Shown extends PageFacts {
  view: string;
  model: object;
}

/** What an address asks for. */
export interface Asked {
  query: Record<string, string>;
  params: Record<string, string>;
}

/** A form: what it does, and the page that it stands on, which says why it was refused. */
export interface Form {
  /** Does it; gives the path of the page to go on with, and the message there. */
  work: (values: Values, asked: Asked) => { path: string; done: string };
  page: (asked: Asked, values: Values) => Shown;
}

/** Puts pages and forms at addresses. */
export class Site {
  private readonly renderer = createRenderer(inRepository('test/cse/pages'));
  // There is nobody to sign in: the token is one of this process, which other sites cannot read.
  private readonly token = randomUUID();

  constructor(
    private readonly app: FastifyInstance,
    private readonly product: Product,
  ) {}

  page(path: string, show: (asked: Asked) => Shown): void {
    this.app.get(path, (request, reply) => this.answer(request, reply, () => show(askedBy(request))));
  }

  /** After a change the browser goes on to a page, so that a reload changes nothing again. */
  form(path: string, { work, page }: Form): void {
    this.app.post(path, (request, reply) => {
      const asked = askedBy(request);
      try {
        const { path: next, done } = work(valuesOf(request, this.token), asked);
        const address = new URL(next, 'http://page.invalid');
        address.searchParams.set('done', done);
        return reply.redirect(address.pathname + address.search, 303);
      } catch (error) {
        if (!(error instanceof CseError)) throw error;
        const values = Object.fromEntries(new URLSearchParams(String(request.body ?? '')));
        return this.answer(request, reply, () => page(asked, values), error);
      }
    });
  }

  /** A page; what is not there is said on a page, too. */
  private answer(
    request: FastifyRequest,
    reply: FastifyReply,
    show: () => Shown,
    refusal?: CseError,
  ): string {
    try {
      const shown = show();
      void reply.code(refusal?.status ?? 200);
      return this.render(request, reply, { error: refusal?.message, ...shown });
    } catch (error) {
      if (!(error instanceof CseError)) throw error;
      void reply.code(error.status);
      const model = { heading: error.message };
      return this.render(request, reply, {
        title: 'Not found',
        section: '/sec/insights',
        view: 'missing',
        model,
      });
    }
  }

  private render(request: FastifyRequest, reply: FastifyReply, { view, model, ...facts }: Shown): string {
    pageHeaders(reply);
    return this.renderer.page(frameOf(this.product, request, this.token, facts), view, model);
  }
}

function askedBy(request: FastifyRequest): Asked {
  return {
    query: request.query as Record<string, string>,
    params: request.params as Record<string, string>,
  };
}
