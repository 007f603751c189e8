import { notEmulated } from '../../errors.ts';

interface Session {
  token: string;
  now: number;
}

/** Expressions of the second phase that the SDK writes into pages, each with what it gives here. */
const EXPRESSIONS: Readonly<Record<string, (session: Session) => string>> = {
  AMP: () => '&amp;',
  'gs.getSession().getSessionToken() || gs.getSessionToken()': ({ token }) => token,
  'sn_ui.PolarisUI.getThemeVariableCssCacheKey()': () => '0',
  'UxFrameworkScriptables.getFlushTimestamp()': ({ now }) => String(now),
};

/** A page's source as a browser gets it. Throws for an expression, or an element of Jelly, that is not known. */
export function evaluated(source: string, session: Session): string {
  const jelly = /<\/?(?:g2?|j2?):\w+/.exec(source)?.[0];
  if (jelly !== undefined) throw notEmulated(`the element ${jelly} of a UI page`);
  return source.replace(/\$([[{])([^\]}]*)[\]}]/g, (_all, bracket: string, text: string) => {
    const value = bracket === '[' ? EXPRESSIONS[text.trim()] : undefined;
    if (value === undefined) throw notEmulated(`the expression ${text} of a UI page`);
    return value(session);
  });
}
