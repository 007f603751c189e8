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

  /** GlideStringUtil.isEligibleSysID(id): 32 hexadecimal digits. */
  isEligibleSysID(id: unknown): boolean {
    return /^[0-9a-f]{32}$/i.test(optionalText(id));
  },

  /** GlideStringUtil.isBase64(text). */
  isBase64(text: unknown): boolean {
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(optionalText(text));
  },

  /** GlideStringUtil.newLinesToBreaks(text). */
  newLinesToBreaks(text: unknown): string {
    return optionalText(text).replace(/\r\n|\r|\n/g, '<br/>');
  },

  /** GlideStringUtil.normalizeWhitespace(text): runs of whitespace become one space. */
  normalizeWhitespace(text: unknown): string {
    return optionalText(text).replace(/\s+/g, ' ');
  },
};
