import type { BrowserPool } from './browser.ts';
import type { Definitions } from './definition/load.ts';
import { driveChat } from './chat/drive.ts';
import { driveEmail } from './email/drive.ts';
import { parseRelayUrl } from './email/relay.ts';
import { driveForm } from './form/drive.ts';
import type { Drive } from './context.ts';
import type { ChannelKind } from '../domain/nouns.ts';
import type { DriveResult } from './inquiry.ts';

export interface DriverSettings {
  browsers: BrowserPool;
  /** How known sites want to be driven. */
  definitions: Pick<Definitions, 'for'>;
  /** Where e-mail inquiries leave; without it they fail. */
  smtpUrl: string | undefined;
  /** How long a chat is waited in after the question. */
  chatWaitSeconds: number;
}

/** A driver for every kind of channel. */
export function createDrivers({
  browsers,
  definitions,
  smtpUrl,
  chatWaitSeconds,
}: DriverSettings): Record<ChannelKind, Drive> {
  const relay = smtpUrl === undefined ? null : parseRelayUrl(smtpUrl);
  return {
    form: (inquiry, ctx) => driveForm(inquiry, ctx, { browsers, definitions }),
    chat: (inquiry, ctx) =>
      browsers.withPage({ locale: inquiry.asker.locale, signal: ctx.signal }, (page) =>
        driveChat(inquiry, ctx, { openPage: () => Promise.resolve(page), waitSeconds: chatWaitSeconds }),
      ),
    email: (inquiry, ctx) =>
      relay
        ? driveEmail(inquiry, ctx, { relay })
        : Promise.resolve(failed('no_relay: set REPLYBENCH_SMTP_URL')),
  };
}

function failed(reason: string): DriveResult {
  return {
    outcome: 'failed',
    reason,
    submittedAt: null,
    fields: [],
    evidence: [],
    messages: [],
    vendor: null,
  };
}
