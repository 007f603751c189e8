import type { FastifyReply } from 'fastify';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The type of a page, and what a browser must know to keep it safe. */
export function pageHeaders(reply: FastifyReply): void {
  void reply.headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  });
}

/** The theme that a person chose on an earlier page; none: that of the device. */
export function themeOf(cookies = ''): 'light' | 'dark' | undefined {
  const chosen = /(?:^|;\s*)ui_theme=(light|dark)(?:;|$)/.exec(cookies)?.[1];
  return chosen === 'light' || chosen === 'dark' ? chosen : undefined;
}
