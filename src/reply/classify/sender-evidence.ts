import { headerValue } from '../../mailbox/index.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { isDiscussion } from './header-evidence.ts';
import {
  bulkLocal,
  daemonLocal,
  freeMailDomains,
  noReplyLocal,
  organisation,
  roleLocal,
  serverAccounts,
} from './senders.ts';

/** What the addresses say: daemons, no-reply, roles, people. */
export function senderEvidence(facts: Facts): Evidence[] {
  const address = facts.message.from?.address ?? '';
  const [local = '', domain = ''] = address.split('@');
  const found = [
    ...daemonEvidence(facts, local),
    ...localEvidence(facts.message.from?.name ?? '', local, domain),
  ];
  if (freeMailDomains.test(domain)) {
    add(found, 'sender uses a free mail service', { human: 0.8, bulk: -0.6, acknowledgement: -0.8 });
  }
  return [...found, ...pathEvidence(facts, address)];
}

const localRules: readonly { pattern: RegExp; reason: string; weights: Evidence['weights'] }[] = [
  {
    pattern: noReplyLocal,
    reason: 'sender does not read answers',
    weights: { acknowledgement: 0.9, bulk: 0.9, human: -2.2 },
  },
  {
    pattern: serverAccounts,
    reason: 'sender is a server account',
    weights: { acknowledgement: 1.1, human: -1.3 },
  },
  { pattern: bulkLocal, reason: 'sender is a newsletter', weights: { bulk: 1.4, human: -0.8 } },
  { pattern: roleLocal, reason: 'sender is a role address', weights: { acknowledgement: 0.5, human: -0.3 } },
];

function localEvidence(name: string, local: string, domain: string): Evidence[] {
  const rule = localRules.find(({ pattern }) => pattern.test(local));
  if (rule) return [{ source: 'sender', reason: rule.reason, weights: rule.weights }];
  if (!isPersonal(name, local, domain)) return [];
  const weights = { human: 1, out_of_office: 0.7, bulk: -0.6, acknowledgement: -0.6, bounce: -0.6 };
  return [{ source: 'sender', reason: 'sender is a person', weights }];
}

function add(found: Evidence[], reason: string, weights: Evidence['weights']): void {
  found.push({ source: 'sender', reason, weights });
}

function daemonEvidence({ message }: Facts, local: string): Evidence[] {
  const name = message.from?.name ?? '';
  const found: Evidence[] = [];
  if (/^(?:mailer-?daemon|mail-?daemon|mdaemon|maildaemon|mailerdaemon)/i.test(local)) {
    add(found, 'sender is a mail daemon', { bounce: 3.2, human: -3 });
  } else if (daemonLocal.test(local)) add(found, 'sender is the postmaster', { bounce: 2.2, human: -1.2 });
  if (
    /mail delivery|delivery (?:sub)?system|mailer-daemon|system administrator|mail administrator|postmaster|internet mail/i.test(
      name,
    )
  ) {
    add(found, 'sender calls itself a mail system', { bounce: 2.2, human: -1.5 });
  }
  return found;
}

function pathEvidence(facts: Facts, from: string): Evidence[] {
  const found: Evidence[] = [];
  const path = (headerValue(facts.message, 'return-path') ?? '').replaceAll(/[<>\s]/g, '').toLowerCase();
  const [local = ''] = path.split('@');
  if (
    path !== '' &&
    path !== from &&
    /bounce|return|msprvs|\d{5,}|[=+][\w.-]+\.\w+$/.test(local) &&
    !isDiscussion(facts)
  ) {
    add(found, 'return path of a mass mailing', { bulk: 0.8, human: -0.5, acknowledgement: 0.2 });
  }
  if (facts.message.to.some(({ address }) => address === from) && from !== '') {
    add(found, 'sender and recipient are the same', { acknowledgement: 0.3, bulk: 0.3 });
  }
  return found;
}

/** A display name of two or three capitalised words that are no company's, or a local part made of such a name. */
function isPersonal(name: string, local: string, domain: string): boolean {
  const words = name
    .replaceAll(/["'()]/g, ' ')
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const named =
    words.length >= 2 &&
    words.length <= 4 &&
    !organisation.test(name) &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
  const dotted = /^[a-z]{1,15}[._-][a-z]{2,20}$/.test(local);
  // "Hotel Bergblick" at bergblick.example is a house, not a person.
  const house = words.some((word) => word.length > 3 && folded(domain).includes(folded(word)));
  if (house && !dotted) return false;
  const contained = words.some((word) => word.length > 2 && local.includes(word.toLowerCase()));
  return named
    ? contained || dotted || !/^[a-z]{1,12}$/.test(local) || words.length < 4
    : dotted && !organisation.test(local);
}

/** As domains write names: without accents, umlauts either as two letters or as one. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/(?<=[aou])e/g, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}|[^\p{L}\p{N}.]/gu, '');
}
