import * as changes from '../../changes.ts';
import type { Product } from '../../product.ts';
import type { InsightRecord } from '../../types.ts';
import type { Values } from '../forms.ts';

/** Whoever uses the pages, as CSE would record them. */
export const ANALYST = 'analyst@soc.example';

type Change = (product: Product, record: InsightRecord, values: Values) => unknown;

/** What the forms of an Insight change; each throws what CSE would refuse. */
export const CHANGES: Record<string, Change> = {
  status(product, record, { status = '', resolution = '', comment = '' }) {
    changes.setStatus(product, record, { status, resolution }, ANALYST);
    if (comment.trim() !== '') changes.addComment(product, record, { body: comment }, ANALYST);
  },
  severity: (product, record, { severity }) => changes.setSeverity(product, record, { severity }, ANALYST),
  assignee(product, record, { assignee = '' }) {
    const value = assignee.trim();
    const body = value === '' ? undefined : { assignee: { type: 'USER', value } };
    changes.setAssignee(product, record, body, ANALYST);
  },
  tag: (product, record, { tag }) => changes.addTag(product, record, { tagName: tag }, ANALYST),
  untag: (product, record, { tag = '' }) => changes.removeTag(product, record, tag, ANALYST),
  comment: (product, record, { body }) => changes.addComment(product, record, { body }, ANALYST),
  signal: (product, record, { rule = '' }) => changes.addSignal(product, record, rule, ANALYST),
};
