import ipaddr from 'ipaddr.js';
import { ReplyBenchError } from '../../domain/errors.ts';
import { metadataAddresses } from './metadata-addresses.ts';

type Ip = ReturnType<typeof ipaddr.parse>;

type Verdict =
  | { readonly kind: 'public' }
  /** Not public, and the operator allows it. */
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Judges an IP address as `net.isIP` accepts it. */
export type AddressPolicy = (address: string) => Verdict;

const globalUnicast = ipaddr.parseCIDR('2000::/3');
const nat64 = ipaddr.parseCIDR('64:ff9b::/96');

function matches(address: Ip, [network, bits]: [Ip, number]): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

/** The IPv4 address behind an IPv4-mapped or NAT64 one, which reach the same machine; any other as it is. */
function unwrap(address: Ip): Ip {
  if (address.kind() === 'ipv4') return address;
  const bytes = address.toByteArray();
  const mapped = address.range() === 'ipv4Mapped' || matches(address, nat64);
  return mapped ? ipaddr.fromByteArray(bytes.slice(12)) : address;
}

function parseNetwork(text: string): [Ip, number] {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.parse(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch (cause) {
    const detail = `"${text}" is not a network; write it as a CIDR, for example 127.0.0.0/8.`;
    throw new ReplyBenchError('configuration', detail, { cause });
  }
}

/** What kind of special address this is, or null when it is an ordinary public one. */
function specialRange(address: Ip): string | null {
  const range = address.range();
  if (range !== 'unicast') return range;
  // Whatever is not globally routable today, among it ::/96 that embeds IPv4, is not public.
  return address.kind() === 'ipv6' && !matches(address, globalUnicast) ? 'reserved' : null;
}

/**
 * Public addresses only, and those inside `allowPrivate` (CIDRs or single addresses).
 * Throws `configuration` for what is no network.
 */
export function createAddressPolicy(allowPrivate: readonly string[]): AddressPolicy {
  const allowed = allowPrivate.map(parseNetwork);
  const metadata = new Set(metadataAddresses.map((address) => ipaddr.parse(address).toNormalizedString()));
  return (text) => {
    const address = unwrap(ipaddr.parse(text));
    if (metadata.has(address.toNormalizedString())) {
      return { kind: 'refused', reason: `${text} is a cloud's metadata address, which is never reached` };
    }
    const range = specialRange(address);
    if (range === null) return { kind: 'public' };
    if (allowed.some((network) => matches(address, network))) return { kind: 'allowed' };
    const remedy = `if it is meant, add ${address.toString()} to REPLYBENCH_ALLOW_PRIVATE_TARGETS`;
    return { kind: 'refused', reason: `${text} is not a public address (${range}); ${remedy}` };
  };
}
