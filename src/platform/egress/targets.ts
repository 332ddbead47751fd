import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { messageOf, ReplyBenchError } from '../../domain/errors.ts';
import type { AddressPolicy } from './address-policy.ts';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** All addresses of a name, in the order to try them; rejects when there are none. */
export type Resolve = (hostname: string) => Promise<readonly Address[]>;

/** A host that was resolved once and checked: whoever dials it dials one of these addresses. */
export interface Target {
  /** Lower case, without brackets. */
  readonly hostname: string;
  readonly port: number;
  readonly addresses: readonly [Address, ...Address[]];
}

/** Throws `target_not_allowed`, or `unavailable` when the name cannot be looked up now. */
export type FindTarget = (hostname: string, port: number) => Promise<Target>;

export interface TargetOptions {
  policy: AddressPolicy;
  resolve: Resolve;
  /** How long an answer serves the next requests, in milliseconds. */
  keepFor: number;
}

/** Where websites listen. An allowed private address may listen anywhere. */
const publicPorts = new Set([80, 443, 8080, 8443]);
const keptAtMost = 1000;
const loopback: readonly Address[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** The system's resolver. */
export async function systemResolve(hostname: string): Promise<readonly Address[]> {
  const answers = await lookup(hostname, { all: true, order: 'verbatim' });
  return answers.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

function refusal(detail: string, cause?: unknown): ReplyBenchError {
  return new ReplyBenchError('target_not_allowed', detail, { cause });
}

/** RFC 6761: these names are the machine itself, whatever a resolver says. */
function isLocalhost(hostname: string): boolean {
  return /(^|\.)localhost\.?$/.test(hostname);
}

function lookupError(hostname: string, cause: unknown): ReplyBenchError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOTFOUND' || code === 'ENODATA') {
    return refusal(`${hostname} has no address; check how it is spelled.`, cause);
  }
  const detail = `${hostname} cannot be looked up now: ${messageOf(cause)}.`;
  return new ReplyBenchError('unavailable', detail, { cause });
}

/** Remembers answers for a moment, so that a page's requests share one; failures are not kept. */
function remember(resolve: Resolve, keepFor: number): Resolve {
  const kept = new Map<string, { until: number; answer: Promise<readonly Address[]> }>();
  return (hostname) => {
    const known = kept.get(hostname);
    if (known !== undefined && performance.now() < known.until) return known.answer;
    const answer = resolve(hostname);
    const entry = { until: performance.now() + keepFor, answer };
    kept.delete(hostname);
    kept.set(hostname, entry);
    answer.catch(() => {
      if (kept.get(hostname) === entry) kept.delete(hostname);
    });
    const oldest = kept.keys().next().value;
    if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}

/** Finds what may be dialled of a host. Addresses that may not are left out, as if the name did not have them. */
export function createTargets({ policy, resolve, keepFor }: TargetOptions): FindTarget {
  const remembered = remember(resolve, keepFor);

  async function addressesOf(hostname: string): Promise<readonly Address[]> {
    const family = isIP(hostname);
    if (family !== 0) return [{ address: hostname, family: family === 6 ? 6 : 4 }];
    if (isLocalhost(hostname)) return loopback;
    return remembered(hostname).catch((cause: unknown) => {
      throw lookupError(hostname, cause);
    });
  }

  function objection({ address }: Address, port: number): string | null {
    if (isIP(address) === 0) return `"${address}" is not an address`;
    const verdict = policy(address);
    if (verdict.kind === 'refused') return verdict.reason;
    if (verdict.kind === 'allowed' || publicPorts.has(port)) return null;
    return `port ${port} is not one that websites use (${[...publicPorts].join(', ')})`;
  }

  return async (hostname, port) => {
    const found = await addressesOf(hostname);
    const judged = found.map((address) => ({ address, objection: objection(address, port) }));
    const [first, ...others] = judged.filter((each) => each.objection === null).map((each) => each.address);
    if (first !== undefined) return { hostname, port, addresses: [first, ...others] };
    const reasons = judged.map((each) => each.objection).join('; ');
    throw refusal(`${hostname} is not reached: ${reasons === '' ? 'it has no address' : reasons}.`);
  };
}

/** The port a URL names or implies. Throws `target_not_allowed` for what is not http or https. */
export function portOf(url: URL): number {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refusal(`${url.protocol} is not reached; use an http or https address.`);
  }
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** A URL's host as a resolver takes it: IPv6 without brackets. Octal, hex and decimal IPv4 are dotted already. */
export function hostOf(url: URL): string {
  return url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
}
