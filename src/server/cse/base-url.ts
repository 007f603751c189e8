import { redact } from '../core/redact.ts';
import { createError, messageOf } from '../core/error.ts';

/** Deployment codes of Sumo Logic (its endpoint table and Terraform provider, 2026-07). us1 has no label in host names. */
const DEPLOYMENTS = ['us1', 'us2', 'au', 'ca', 'ch', 'de', 'esc', 'eu', 'fed', 'in', 'jp', 'kr'];
const DOMAIN = 'sumologic.com';
const HTTPS_ONLY = 'only https is allowed';
const NAME_OTHER = 'to use a proxy or a test server, name it in the property allowed_hosts';
const ENTER_CODE = `enter a deployment code (${DEPLOYMENTS.join(', ')}) or your service endpoint`;
const API_PATH = '/api/sec/v1';

export interface TenantUrls {
  /** Base of every call, without a slash at its end. */
  api: string;
  /** Base of links for people, without a slash at its end. */
  console: string;
}

/**
 * Makes the API and console addresses from whatever an administrator pasted: a deployment code, a host with or
 * without https, an API address with or without its path, or the address of the console.
 * Only https and hosts of Sumo Logic, unless `allowedHosts` (comma list of hosts with port) names another.
 * Throws an `invalid` error that names the field.
 */
export function tenantUrls(host: string, allowedHosts: string): TenantUrls {
  const pasted = host.trim();
  if (pasted === '') throw hostError('it is empty', ENTER_CODE);
  const code = pasted.toLowerCase();
  if (DEPLOYMENTS.includes(code)) return deploymentUrls(code, null);
  const { scheme, authority } = splitAddress(pasted);
  const other = allowedUrl(scheme, authority, allowedHosts);
  if (other !== null) return { api: other + API_PATH, console: other };
  if (scheme === 'http') throw hostError(HTTPS_ONLY, NAME_OTHER);
  return sumoUrls(authority);
}

/** Why no host can be made out of a text, allowed or not; empty when one can, or where there is no text. */
export function readableProblem(host: string): string {
  if (host.trim() === '' || /^(?:https?:\/\/)?[a-z0-9.-]+(?::\d{1,5})?(?:[/?#]\S*)?$/i.test(host.trim()))
    return '';
  return `Host "${redact(host).slice(0, 80)}" is not a deployment code, host or address`;
}

/** Why a host that can be made out must not be called, in the words of tenantUrls; empty when it may. */
export function hostProblem(host: string, allowedHosts: string): string {
  if (host.trim() === '' || readableProblem(host) !== '') return '';
  try {
    tenantUrls(host, allowedHosts);
    return '';
  } catch (thrown) {
    return messageOf(thrown);
  }
}

function splitAddress(pasted: string): { scheme: string; authority: string } {
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#\s]+)(?:[/?#]\S*)?$/i.exec(pasted);
  const scheme = (match?.[1] ?? '').toLowerCase();
  const authority = (match?.[2] ?? '').toLowerCase();
  if (!/^[a-z0-9.-]+(:\d{1,5})?$/.test(authority))
    throw hostError(`"${redact(pasted).slice(0, 80)}" is not a host`, ENTER_CODE);
  if (scheme !== '' && scheme !== 'https' && scheme !== 'http') throw hostError(HTTPS_ONLY, NAME_OTHER);
  return { scheme, authority };
}

/** Without a scheme, this machine is spoken to over http: a demo's stub has no certificate. */
function allowedUrl(scheme: string, authority: string, allowedHosts: string): string | null {
  for (const entry of allowedHosts.split(',')) {
    const allowed = /^(?:(https?):\/\/)?([^/\s]+)\/?$/i.exec(entry.trim());
    if (allowed === null || allowed[2]?.toLowerCase() !== authority) continue;
    const local = /^(127\.0\.0\.1|localhost)(:|$)/.test(authority);
    return `${allowed[1]?.toLowerCase() || scheme || (local ? 'http' : 'https')}://${authority}`;
  }
  return null;
}

/** A tenant may have its own console, `<name>.<deployment>.sumologic.com`; its API is still that of the deployment. */
function sumoUrls(authority: string): TenantUrls {
  const host = authority.replace(/:443$/, '').replace(/\.$/, '');
  if (host !== DOMAIN && !host.endsWith(`.${DOMAIN}`)) {
    const other = 'any other host must be named in the property allowed_hosts';
    throw hostError(`${authority} is not a host of Sumo Logic`, `${ENTER_CODE}; ${other}`);
  }
  const labels = host === DOMAIN ? [] : host.slice(0, -DOMAIN.length - 1).split('.');
  const last = labels[labels.length - 1] ?? '';
  if (labels.length > 2 || labels.includes('') || (labels.length === 2 && !/^[a-z0-9]+$/.test(last))) {
    throw hostError(`${authority} is not an endpoint of Sumo Logic`, ENTER_CODE);
  }
  const first = labels[0] ?? '';
  const deployment = labels.length === 2 || DEPLOYMENTS.includes(last) ? last : 'us1';
  const named = labels.length > 0 && !['api', 'service'].includes(first) && first !== deployment;
  return deploymentUrls(deployment, named ? host : null);
}

function deploymentUrls(code: string, consoleHost: string | null): TenantUrls {
  const suffix = code === 'us1' ? DOMAIN : `${code}.${DOMAIN}`;
  return {
    api: `https://api.${suffix}${API_PATH}`,
    console: `https://${consoleHost ?? `service.${suffix}`}`,
  };
}

function hostError(reason: string, remedy: string): Error {
  return createError('configuration', 'Field Host', reason, { errorClass: 'invalid', remedy });
}
