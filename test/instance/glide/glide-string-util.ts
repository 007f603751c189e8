import { optionalText } from './convert.ts';

/** GlideStringUtil (scoped), as far as it is emulated: functions on the class itself. */
export const STRING_UTIL = {
  /** GlideStringUtil.escapeHTML(html). */
  escapeHTML(text: unknown): string {
    const entities: Record<string, string> = {
      '&': '&amp;',
      '<': '&lt;',
      '>': '&gt;',
      '"': '&quot;',
      "'": '&#39;',
    };
    return optionalText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  },
};
