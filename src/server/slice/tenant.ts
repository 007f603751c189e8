import { createCseClient, type CseClient } from '../cse/client.ts';
import { createPace } from '../cse/pace.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { tenantKey } from '../configuration/tenant.ts';
import type { Ports } from '../platform/ports.d.ts';
import { guarded } from './guarded.ts';
import { takeLease, type Lease } from './lease.ts';

/** What a worker may use while it has a tenant's lease: no other worker calls that CSE, and the pace continues from the last one. */
export interface Tenant {
  configuration: Configuration;
  lease: Lease;
  /** The platform, for as long as the lease is this worker's. */
  ports: Ports;
  client: CseClient;
}

/**
 * Does work under the lease of a configuration's tenant, and releases it whatever happens.
 * @param owner the job that wants it, for whoever looks at the lease
 * @param busy called instead when another worker has it, with the time at which it expires
 */
export function withTenant<T>(
  configuration: Configuration,
  owner: string,
  ports: Ports,
  work: (tenant: Tenant) => T,
  busy: (until: number) => T,
): T {
  const taken = takeLease(tenantKey(configuration), owner, ports);
  if (taken.lease === null) return busy(taken.busyUntil);
  const { lease } = taken;
  const pace = createPace(ports.clock, lease.calls);
  const own = guarded(ports, lease);
  const { urls, accessId, accessKey } = configuration;
  const credentials = { api: urls.api, accessId, accessKey };
  try {
    return work({
      configuration,
      lease,
      ports: own,
      client: createCseClient(own.http, ports.clock, pace, credentials, configuration.observables),
    });
  } finally {
    lease.release(pace.text());
  }
}
