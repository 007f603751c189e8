import type { FastifyInstance } from 'fastify';
import { assets } from '../../ui/index.ts';
import { ApiError } from '../http/api-error.ts';
import type { Host } from '../http/host.ts';
import { uxAsset, uxTheme } from './app/assets.ts';
import { uiPageAt } from './app/find.ts';
import { navTo, showUiPage } from './app/ui-page.ts';
import { pageErrors } from './errors.ts';
import { homePage } from './home/home.ts';
import { runJobPage } from './home/run-job.ts';
import { cellEditor, saveCell } from './list/cell-editor.ts';
import { actOnList } from './list/list-actions.ts';
import { listPage } from './list/list.ts';
import { pickRecords } from './form/picker.ts';
import { recordPage } from './form/record.ts';
import { submitRecord } from './form/submit.ts';
import { cardsPage, saveCard } from './special/cards.ts';
import { sessionPages } from './session/login.ts';
import { navigate } from './shell/navigate.ts';
import { asPerson, type Visit } from './visit.ts';

const LIST = '_list';

type Work = (visit: Visit, table: string) => unknown;

/** A page of the app, a list or a record: the name of a page is that of its table. */
const tablePage =
  (list: Work, record: Work) =>
  (visit: Visit): unknown => {
    const page = visit.params.page ?? '';
    const own = uiPageAt(visit.host.platform, page);
    if (own !== undefined && visit.request.method === 'GET') return showUiPage(visit, own);
    const name = page.replace(/\.do$/, '');
    const isList = name.endsWith(LIST);
    const table = isList ? name.slice(0, -LIST.length) : name;
    if (!visit.host.platform.schema.has(table)) throw new ApiError(404, `No page ${page}`);
    return isList ? list(visit, table) : record(visit, table);
  };

/** Pages for people: start page, navigator, lists and forms of the tables, under the access controls of the user. */
export function pages(app: FastifyInstance, host: Host): void {
  pageErrors(app, host);
  assets(app);
  sessionPages(app, host);
  const get = (path: string, work: (visit: Visit) => unknown): void =>
    void app.get(path, asPerson(host, work));
  const post = (path: string, work: (visit: Visit) => unknown): void =>
    void app.post(path, asPerson(host, work));
  get('/', homePage);
  get('/navigate.do', navigate);
  get('/nav_to.do', navTo);
  get('/$uxappimmutables.do', uxTheme);
  get('/uxasset/externals/*', uxAsset);
  post('/run_job.do', runJobPage);
  get('/_page/pick.do', pickRecords);
  get('/_page/cell.do', cellEditor);
  post('/_page/cell.do', saveCell);
  get('/integration_configurations.do', cardsPage);
  post('/integration_configurations.do', saveCard);
  get('/:page', tablePage(listPage, recordPage));
  post('/:page', tablePage(actOnList, submitRecord));
}
