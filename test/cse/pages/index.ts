import type { FastifyInstance } from 'fastify';
import { assets } from '../../ui/index.ts';
import type { Product } from '../product.ts';
import { create, createModel } from './create/create.ts';
import { CHANGES } from './insight/changes.ts';
import { insightModel } from './insight/model.ts';
import { labModel, misbehave } from './lab/lab.ts';
import { listModel } from './list/list.ts';
import { changeRuleBy, rulesModel } from './rules/rules.ts';
import { Site, type Asked, type Shown } from './site.ts';

/** Mounts the pages for people: Insights, rules, and what makes the stub misbehave. */
export function pages(app: FastifyInstance, product: Product): void {
  assets(app);
  for (const path of ['/', '/sec']) app.get(path, (_request, reply) => reply.redirect('/sec/insights', 302));
  const site = new Site(app, product);
  insights(site, product);
  rules(site, product);
  creation(site, product);
  lab(site, product);
}

function insights(site: Site, product: Product): void {
  const section = '/sec/insights';
  const show = ({ params }: Asked): Shown => {
    const record = product.insight(params.id ?? '');
    return {
      ...{ title: `${record.readableId} ${String(record.body.name)}`, section },
      ...{ view: 'insight/insight', model: insightModel(product, record) },
    };
  };
  site.page(section, ({ query }) => {
    const { error, ...model } = listModel(product, query);
    return { title: 'Insights', section, view: 'list/list', model: { ...model, error }, error };
  });
  site.page('/sec/insight/:id', show);
  for (const [name, change] of Object.entries(CHANGES)) {
    site.form(`/sec/insight/:id/${name}`, {
      work(values, { params }) {
        const record = product.insight(params.id ?? '');
        change(product, record, values);
        return { path: `/sec/insight/${encodeURIComponent(record.readableId)}`, done: name };
      },
      page: show,
    });
  }
}

function rules(site: Site, product: Product): void {
  const section = '/sec/rules';
  const show = (query: Record<string, string>): Shown => {
    const { error, ...model } = rulesModel(product, query);
    return { title: 'Rules', section, view: 'rules/rules', model: { ...model, error }, error };
  };
  site.page(section, ({ query }) => show(query));
  site.form('/sec/rules/:id', {
    work(values, { params }) {
      changeRuleBy(product, params.id ?? '', values);
      const { q = '' } = values;
      return {
        path: `${section}${q === '' ? '' : `?${new URLSearchParams({ q }).toString()}`}`,
        done: 'rule',
      };
    },
    page: () => show({}),
  });
}

function creation(site: Site, product: Product): void {
  const path = '/sec/create';
  const shown = { title: 'Create an Insight', section: path, view: 'create/create' } as const;
  site.page(path, () => ({ ...shown, model: createModel() }));
  site.form(path, {
    work: (values) => ({ path: create(product, values), done: 'created' }),
    page: (_asked, values) => ({ ...shown, model: createModel(values) }),
  });
}

function lab(site: Site, product: Product): void {
  const path = '/sec/lab';
  const shown = { title: 'Trouble', section: path, view: 'lab/lab' } as const;
  site.page(path, () => ({ ...shown, model: labModel(product) }));
  site.form(path, {
    work: (values) => ({ path, done: misbehave(product, values) }),
    page: (_asked, values) => ({ ...shown, model: labModel(product, values) }),
  });
}
