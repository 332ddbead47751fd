import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const hubspot: VendorFacts = {
  vendor: 'hubspot',
  sources: [
    'developers.hubspot.com, chat widget SDK',
    'idx 62139365042: types',
    'idx 27403498891, idx 33128582177: public scripts',
  ],
  signals: {
    globals: ['HubSpotConversations', 'hsConversationsOnReady'],
    hosts: ['js.usemessages.com'],
    selectors: ['#hubspot-messages-iframe-container'],
  },
  launcher: ['[aria-label="Open live chat"]'],
  frame: ['iframe#hubspot-conversations-iframe', '#hubspot-messages-iframe-container iframe'],
};
