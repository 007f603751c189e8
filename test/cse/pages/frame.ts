import type { FastifyRequest } from 'fastify';
import { themeOf, type Frame, type Message } from '../../ui/index.ts';
import type { Product } from '../product.ts';
import { activeTrouble } from './lab/trouble.ts';

/** Sections of the stub's pages, by their path. */
const SECTIONS = [
  { path: '/sec/insights', label: 'Insights' },
  { path: '/sec/create', label: 'Create' },
  { path: '/sec/rules', label: 'Rules' },
  { path: '/sec/lab', label: 'Trouble' },
] as const;

export type Section = (typeof SECTIONS)[number]['path'];

/** What a change says once it is done; the address names it, so that the text is always one of these. */
const DONE: Record<string, string> = {
  status: 'The status was changed.',
  severity: 'The severity was changed.',
  assignee: 'The assignee was changed.',
  tag: 'The tag was added.',
  untag: 'The tag was removed.',
  comment: 'The comment was added.',
  signal: 'A Signal was added.',
  created: 'The Insight was created. ServiceNow gets it with its next poll.',
  rule: 'The status of the rule was changed.',
  trouble: 'From now on it goes wrong like this.',
  calm: 'Everything works again.',
  restart: 'The tenant is as it was at the start.',
};

/** What a page is about, besides its content. */
export interface PageFacts {
  title: string;
  section: Section;
  /** Why the change that was asked for was refused. */
  error?: string | undefined;
}

/** What surrounds every page: sections, what was just done, and on each page what is made to go wrong. */
export function frameOf(product: Product, request: FastifyRequest, token: string, facts: PageFacts): Frame {
  const theme = themeOf(request.headers.cookie);
  return {
    title: `${facts.title} · Cloud SIEM stub`,
    brand: 'Cloud SIEM',
    tagline: 'Local stub, not Sumo Logic',
    home: '/sec/insights',
    token,
    messages: messagesOf(product, request, facts),
    places: { header: 'header' },
    shell: {
      sections: SECTIONS.map((each) => ({ ...each, current: each.path === facts.section })),
    },
    ...(theme && { theme }),
  };
}

function messagesOf(product: Product, request: FastifyRequest, { error }: PageFacts): Message[] {
  const { done } = request.query as Record<string, string>;
  const said = done === undefined ? undefined : DONE[done];
  return [
    ...activeTrouble(product).map((text): Message => ({ level: 'warning', text: `On purpose: ${text}` })),
    ...(said === undefined || error !== undefined ? [] : [{ level: 'success' as const, text: said }]),
    ...(error === undefined ? [] : [{ level: 'error' as const, text: error }]),
  ];
}
