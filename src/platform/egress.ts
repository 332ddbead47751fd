import { ReplyBenchError } from '../domain/errors.ts';
import { createAddressPolicy } from './egress/address-policy.ts';
import { createFetch, type GuardedFetch } from './egress/fetch.ts';
import { startProxy, type EgressProxy } from './egress/proxy.ts';
import {
  createTargets,
  hostOf,
  portOf,
  systemResolve,
  type Address,
  type Resolve,
} from './egress/targets.ts';
import type { Log } from './log.ts';

export type { Address, Resolve } from './egress/targets.ts';

export interface EgressOptions {
  /** CIDRs that may be reached although they are not public. */
  allowPrivate: readonly string[];
  log: Log;
  /** The system's resolver by default. */
  resolve?: Resolve;
  /** Milliseconds for which an answer of the resolver is kept, 5,000 by default. */
  keepNames?: number;
}

/** The only way out: a name is resolved once, its addresses are checked, and exactly those are dialled. */
export interface EgressGuard {
  /**
   * The first address that would be dialled for a URL. Throws `target_not_allowed` with what to do, and `unavailable`
   * when the name cannot be looked up now.
   */
  check(url: string | URL): Promise<Address>;
  /** For browsers: a forward proxy on loopback. Close it with the process. */
  readonly proxy: EgressProxy;
  readonly fetch: GuardedFetch;
}

/** Starts the guard and its proxy. Throws `configuration` for a CIDR that is none. */
export async function createEgressGuard(options: EgressOptions): Promise<EgressGuard> {
  const { allowPrivate, log, resolve = systemResolve, keepNames = 5000 } = options;
  const findTarget = createTargets({
    policy: createAddressPolicy(allowPrivate),
    resolve,
    keepFor: keepNames,
  });
  return {
    check: async (address) => {
      const url = URL.parse(String(address));
      if (url === null) throw new ReplyBenchError('target_not_allowed', `"${String(address)}" is not a URL.`);
      const target = await findTarget(hostOf(url), portOf(url));
      return target.addresses[0];
    },
    proxy: await startProxy(findTarget, log),
    fetch: createFetch(findTarget),
  };
}
