import type { FieldModel } from '../../../ui/index.ts';
import { SEVERITIES } from '../../changes.ts';
import type { Product } from '../../product.ts';
import { STORIES } from '../../stories/index.ts';
import { wholeIn, type Values } from '../forms.ts';
import { severityOf, type Toned } from '../texts.ts';

const MOST = 1000;

/** For the view `create/create`. */
export interface CreateModel {
  stories: { name: string; title: string; description: string; severity: Toned }[];
  fields: { count: FieldModel; severity: FieldModel };
}

/** The page that creates Insights: the stories, and a form for random ones. */
export function createModel(values: Values = {}): CreateModel {
  const { count = '1', severity = '' } = values;
  return {
    stories: STORIES.map((story) => ({ ...story, severity: severityOf(story.severity) })),
    fields: {
      count: { name: 'count', label: 'How many', kind: 'number', value: count },
      severity: {
        ...{ name: 'severity', label: 'Severity', kind: 'choice', value: severity },
        options: [
          { value: '', label: 'As it comes' },
          ...SEVERITIES.map((each) => ({ value: each, label: each })),
        ],
      },
    },
  };
}

/** Creates what the form asks for, and answers the page that shows it. */
export function create(product: Product, values: Values): string {
  const { story, severity = '' } = values;
  if (story !== undefined) {
    const made = product.tell(story === '' ? true : [story]);
    return made.length === 1 ? `/sec/insight/${made[0]!.readableId}` : '/sec/insights';
  }
  const count = wholeIn(values, 'count', 'How many', 1, MOST);
  const fields = SEVERITIES.includes(severity) ? { fields: { severity } } : {};
  const made = product.generate({ count, seed: product.store.size + 1, over: 0, ...fields });
  return made.length === 1 ? `/sec/insight/${made[0]!.readableId}` : '/sec/insights';
}
