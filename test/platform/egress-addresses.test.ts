import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReplyBenchError } from '../../src/domain/errors.ts';
import { createEgressGuard, type Address, type EgressGuard } from '../../src/platform/egress.ts';
import { createAddressPolicy } from '../../src/platform/egress/address-policy.ts';
import { createTargets } from '../../src/platform/egress/targets.ts';
import { createLog } from '../../src/platform/log.ts';
import { namesOf, startGuard } from '../support/egress.ts';

const notAllowed = (message: RegExp = /./) =>
  expect.objectContaining({
    code: 'target_not_allowed',
    message: expect.stringMatching(message),
  }) as ReplyBenchError;

describe('an address', () => {
  const kindOf = (address: string, allow: string[] = []) => createAddressPolicy(allow)(address).kind;

  test.each([
    ['unspecified', ['0.0.0.0', '0.1.2.3', '::']],
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
    ['link-local', ['169.254.1.1', 'fe80::1', 'fe80::1%lo', 'fec0::1']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    ['multicast and broadcast', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
    ['reserved', ['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '240.0.0.1']],
    ['documentation', ['2001:db8::1', '3fff::1']],
    ['IPv4-mapped', ['::ffff:127.0.0.1', '::ffff:a00:1', '::ffff:169.254.1.1']],
    ['NAT64', ['64:ff9b::127.0.0.1', '64:ff9b::a00:1', '64:ff9b:1::8.8.8.8']],
    [
      'other embeddings',
      ['2002:7f00:1::', '2002:808:808::', '2001:0:4136:e378::1', '::127.0.0.1', '::ffff:0:8.8.8.8'],
    ],
    ['not routed today', ['4000::1', '100::1', '5f00::1']],
    [
      'metadata',
      ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16', '::ffff:169.254.169.254'],
    ],
  ])('%s is refused', (_, addresses) => {
    expect(addresses.filter((address) => kindOf(address) !== 'refused')).toEqual([]);
  });

  test.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is public', (address) => {
    expect(kindOf(address)).toBe('public');
  });

  test('that is private may be allowed, by network or alone, also where IPv6 wraps it', () => {
    expect(kindOf('127.0.0.1', ['127.0.0.0/8'])).toBe('allowed');
    expect(kindOf('::ffff:127.0.0.1', ['127.0.0.1'])).toBe('allowed');
    expect(kindOf('fd00::5', ['10.0.0.0/8', 'fd00::/16'])).toBe('allowed');
    expect(kindOf('10.0.0.1', ['127.0.0.0/8', '::/0'])).toBe('refused');
  });

  test('of cloud metadata stays refused whatever is allowed', () => {
    expect(kindOf('169.254.169.254', ['0.0.0.0/0'])).toBe('refused');
    expect(kindOf('64:ff9b::a9fe:a9fe', ['0.0.0.0/0', '::/0'])).toBe('refused');
  });

  test.each(['10.0.0.0/33', 'localhost', '', '10.0.0/x'])('%j is no network to allow', async (network) => {
    const options = { allowPrivate: [network], log: createLog({ level: 'silent' }) };
    await expect(createEgressGuard(options)).rejects.toThrow(
      expect.objectContaining({ code: 'configuration' }),
    );
  });
});

describe('checking a URL', () => {
  let guard: EgressGuard;
  beforeAll(async () => {
    guard = await startGuard({
      resolve: namesOf({
        'shop.test': ['127.0.0.1'],
        'inner.test': ['127.0.0.2'],
        'mixed.test': ['10.0.0.1', '::1', '127.0.0.1'],
        'public.test': ['8.8.8.8'],
        'nothing.test': [],
        'odd.test': ['not an address'],
      }),
    });
  });
  afterAll(() => guard.proxy.close());

  test('gives the address that would be dialled', async () => {
    const expected: Address = { address: '127.0.0.1', family: 4 };
    expect(await guard.check('http://shop.test:9/path')).toEqual(expected);
    expect(await guard.check(new URL('https://127.0.0.1'))).toEqual(expected);
    expect(await guard.check('http://public.test')).toEqual({ address: '8.8.8.8', family: 4 });
  });

  test('leaves out the addresses of a name that may not be reached', async () => {
    expect(await guard.check('http://mixed.test/')).toEqual({ address: '127.0.0.1', family: 4 });
  });

  test.each(['localhost', 'LOCALHOST.', 'anything.localhost'])('%s is the machine itself', async (name) => {
    expect(await guard.check(`http://${name}:8080/`)).toEqual({ address: '127.0.0.1', family: 4 });
    const strict = await startGuard({ allowPrivate: [] });
    await expect(strict.check(`http://${name}:8080/`)).rejects.toThrow(
      notAllowed(/127\.0\.0\.1.*REPLYBENCH_ALLOW/),
    );
    await strict.proxy.close();
  });

  test.each([
    'http://127.0.0.2/',
    'http://0177.0.0.2/',
    'http://0x7f.2/',
    'http://0x7f000002/',
    'http://2130706434/',
    'http://127.2/',
    'http://127.0.0.2./',
    'http://%31%32%37.0.0.2/',
    'http://１２７.0.0.2/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.2]/',
    'http://[::ffff:7f00:2]/',
    'http://[64:ff9b::127.0.0.2]/',
    'http://[2002:7f00:2::]/',
    'http://0/',
    'http://inner.test/',
  ])('%s is refused however it is written', async (url) => {
    await expect(guard.check(url)).rejects.toThrow(notAllowed(/not a public address/));
  });

  test.each([
    ['ftp://shop.test/', /use an http or https address/],
    ['file:///etc/passwd', /use an http or https address/],
    ['shop.test', /not a URL/],
    ['http://public.test:25/', /port 25/],
    ['http://public.test:6379/', /port 6379/],
    ['http://nothing.test/', /no address/],
    ['http://odd.test/', /not an address/],
    ['http://missing.test/', /missing\.test has no address; check how it is spelled/],
  ])('%s is refused with the reason', async (url, reason) => {
    await expect(guard.check(url)).rejects.toThrow(notAllowed(reason));
  });

  test('a resolver that fails for now is not a refusal', async () => {
    const flaky = await startGuard({ resolve: () => Promise.reject(new Error('EAI_AGAIN')) });
    await expect(flaky.check('http://shop.test')).rejects.toThrow(
      expect.objectContaining({ code: 'unavailable' }),
    );
    await flaky.proxy.close();
  });
});

describe('names', () => {
  const policy = createAddressPolicy(['127.0.0.1']);

  test('are looked up once for requests that come together, and again when the answer is old', async () => {
    const asked: string[] = [];
    const resolve = async (name: string): Promise<Address[]> => {
      asked.push(name);
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const kept = createTargets({ policy, resolve, keepFor: 60_000 });
    await Promise.all([kept('shop.test', 80), kept('shop.test', 443), kept('other.test', 80)]);
    await kept('shop.test', 80);
    expect(asked).toEqual(['shop.test', 'other.test']);
    const fresh = createTargets({ policy, resolve, keepFor: 0 });
    await fresh('shop.test', 80);
    await fresh('shop.test', 80);
    expect(asked).toHaveLength(4);
  });

  test('whose lookup failed are looked up again', async () => {
    let failures = 1;
    const resolve = async (): Promise<Address[]> => {
      if (failures-- > 0) throw new Error('EAI_AGAIN');
      return [{ address: '127.0.0.1', family: 4 }];
    };
    const find = createTargets({ policy, resolve, keepFor: 60_000 });
    await expect(find('shop.test', 80)).rejects.toThrow(/cannot be looked up now/);
    expect((await find('shop.test', 80)).addresses[0].address).toBe('127.0.0.1');
  });
});
