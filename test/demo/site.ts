import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import {
  assets,
  createRenderer,
  inRepository,
  pageHeaders,
  themeOf,
  type Frame,
  type Message,
} from '../ui/index.ts';
import type { World } from './serve.ts';
import { startModel } from './start/start.ts';
import { Inbox } from './targets/inbox.ts';
import { targetsModel } from './targets/page.ts';
import { BEHAVIOURS, behave, trouble } from './targets/behaviour.ts';

/** The pages of the demo itself, on 127.0.0.1. */
export interface Site {
  url: string;
  stop(): Promise<void>;
}

const SECTIONS = [
  { path: '/', label: 'Start' },
  { path: '/targets', label: 'What Actions sent' },
] as const;

const DONE: Record<string, string> = {
  behaviour: 'The targets answer so from now on.',
  cleared: 'The list is empty again.',
};

/** Serves the start page, and the page of what Actions sent. Rejects where the port is taken. */
export async function startSite(world: World, port: number): Promise<Site> {
  const app: FastifyInstance = fastify({ forceCloseConnections: true });
  const { page } = createRenderer(inRepository('test/demo'));
  const token = randomUUID();
  const inbox = new Inbox(world.targets);
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    title: string,
    path: string,
    model: object,
  ): Promise<string> => {
    pageHeaders(reply);
    const frame = frameOf(request, token, title, path, trouble(world.targets));
    return page(frame, path === '/' ? 'start/start' : 'targets/targets', model);
  };
  assets(app);
  acceptForms(app);
  app.get('/', async (request, reply) =>
    show(request, reply, 'Start here', '/', await startModel(world, inbox)),
  );
  app.get('/targets', async (request, reply) =>
    show(request, reply, 'What Actions sent', '/targets', await targetsModel(world, inbox)),
  );
  app.post('/targets', (request, reply) => {
    const values = Object.fromEntries(new URLSearchParams(String(request.body ?? '')));
    if (!isOwn(request) || values.sysparm_ck !== token) return reply.code(403).send('Load the page again.');
    if (values.do === 'clear') inbox.clear();
    else
      behave(
        world.targets,
        values.type ?? '',
        BEHAVIOURS.find(({ value }) => value === values.behaviour),
      );
    return reply.redirect(`/targets?done=${values.do === 'clear' ? 'cleared' : 'behaviour'}`, 303);
  });
  await app.listen({ host: '127.0.0.1', port });
  const { port: actual } = app.server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${actual}`, stop: () => app.close() };
}

function acceptForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
}

/** False for a form that a page of another site sent. */
function isOwn({
  headers: { origin, host, 'sec-fetch-site': site = 'same-origin' },
}: FastifyRequest): boolean {
  return (
    (origin === undefined || origin === `http://${host}`) && ['same-origin', 'none'].includes(String(site))
  );
}

function frameOf(
  request: FastifyRequest,
  token: string,
  title: string,
  path: string,
  wrong: readonly string[],
): Frame {
  const theme = themeOf(request.headers.cookie);
  const said = DONE[(request.query as Record<string, string>).done ?? ''];
  const messages: Message[] = wrong.map((text) => ({ level: 'warning', text: `On purpose: ${text}` }));
  if (said !== undefined) messages.push({ level: 'success', text: said });
  return {
    title: `${title} · Sumo Logic SIR demo`,
    brand: 'Sumo Logic SIR demo',
    tagline: 'Everything runs on this machine',
    home: '/',
    token,
    messages,
    places: { header: 'header' },
    shell: { sections: SECTIONS.map((each) => ({ ...each, current: each.path === path })) },
    ...(theme && { theme }),
  };
}
