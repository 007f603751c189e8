/** How a list is written in an address: `a,b`, value by value, or either. */
export const LIST_FORMS = ['either', 'commas', 'repeated'] as const;

export type ListForm = (typeof LIST_FORMS)[number];
