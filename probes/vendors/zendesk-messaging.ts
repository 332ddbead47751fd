import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const zendeskMessaging: VendorFacts = {
  vendor: 'zendesk-messaging',
  sources: [
    'developer.zendesk.com/api-reference/widget-messaging/web/events',
    'idx 25662104560, idx 56108969869, idx 24098297825: public end-to-end tests',
  ],
  signals: {
    globals: ['zE', 'zESettings'],
    hosts: ['static.zdassets.com'],
    selectors: ['script#ze-snippet'],
  },
  frame: [
    'iframe#launcher',
    'iframe[title="Button to launch messaging window"]',
    'iframe[title="Messaging window"]',
  ],
  transcript: ['[role="log"]'],
};
