import {
  createRenderer,
  inRepository,
  pageHeaders,
  themeOf,
  type Frame,
  type Renderer,
} from '../../ui/index.ts';
import { navigatorOf } from './shell/navigator.ts';
import { userMenuOf } from './shell/user-menu.ts';
import { takeMessages, type Visit } from './visit.ts';

let renderer: Renderer | undefined;

/** Made with the first page: most tests need none. */
export const views = (): Renderer => (renderer ??= createRenderer(inRepository('test/instance/pages')));

const BRAND = { brand: 'Local instance', tagline: 'not ServiceNow', home: '/' };

/** A page that another one shows beside its navigator: one navigator is enough. */
const isEmbedded = ({ headers }: Visit['request']): boolean => headers['sec-fetch-dest'] === 'iframe';

/** A page inside of banner and navigator, as the user of the visit sees it. */
export function showPage(visit: Visit, title: string, view: string, data: object): string {
  const { request, reply, host, tx, session } = visit;
  const theme = themeOf(request.headers.cookie);
  const frame: Frame = {
    ...BRAND,
    title: `${title} | ${BRAND.brand}`,
    ...(theme ? { theme } : {}),
    ...(session ? { token: session.token } : {}),
    messages: takeMessages(visit),
    ...(isEmbedded(request)
      ? { embedded: true }
      : { places: { header: 'shell/user-menu', aside: 'shell/navigator' } }),
    shell: {
      path: request.url,
      wanted: visit.query.sysparm_navigate ?? '',
      navigator: navigatorOf(host.platform, tx),
      user: userMenuOf(visit),
    },
  };
  pageHeaders(reply);
  return views().page(frame, view, data);
}

/** A page without them, for who is not signed in. */
export function showPlainPage(
  { request, reply }: Pick<Visit, 'request' | 'reply'>,
  title: string,
  view: string,
  data: object,
  messages: Frame['messages'] = [],
): string {
  const theme = themeOf(request.headers.cookie);
  pageHeaders(reply);
  return views().page(
    { ...BRAND, title: `${title} | ${BRAND.brand}`, ...(theme ? { theme } : {}), messages },
    view,
    data,
  );
}
