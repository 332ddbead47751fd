import type { VendorFacts } from '../../src/driver/chat/vendor.ts';
import { botpress } from './botpress.ts';
import { chatwoot } from './chatwoot.ts';
import { crisp } from './crisp.ts';
import { drift } from './drift.ts';
import { freshchat } from './freshchat.ts';
import { gorgias } from './gorgias.ts';
import { helpscout } from './helpscout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jivochat } from './jivochat.ts';
import { livechat } from './livechat.ts';
import { liveperson } from './liveperson.ts';
import { olark } from './olark.ts';
import { omnichannel } from './omnichannel.ts';
import { rocketchat } from './rocketchat.ts';
import { salesforce } from './salesforce.ts';
import { smooch } from './smooch.ts';
import { tawk } from './tawk.ts';
import { tidio } from './tidio.ts';
import { zendeskClassic } from './zendesk-classic.ts';
import { zendeskMessaging } from './zendesk-messaging.ts';
import { zohoSalesiq } from './zoho-salesiq.ts';

/** Chat widgets we know facts of; the more particular one before the one it resembles. */
export const vendors: readonly VendorFacts[] = [
  intercom,
  zendeskClassic,
  zendeskMessaging,
  smooch,
  drift,
  livechat,
  tawk,
  crisp,
  hubspot,
  tidio,
  olark,
  freshchat,
  chatwoot,
  jivochat,
  omnichannel,
  rocketchat,
  botpress,
  liveperson,
  salesforce,
  helpscout,
  gorgias,
  zohoSalesiq,
];
