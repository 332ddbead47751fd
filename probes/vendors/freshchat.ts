import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const freshchat: VendorFacts = {
  vendor: 'freshchat',
  sources: [
    'github.com/freshworks/freshchat-widget',
    'idx 45447948646, idx 26390013275, idx 62496879793: public scripts',
  ],
  signals: {
    globals: ['fcWidget', 'Freshbots'],
    hosts: ['wchat.freshchat.com'],
    selectors: ['#fc_frame', '#freshworks-container'],
  },
  frame: ['iframe#fc_widget', '#fc_frame iframe', '#freshworks-container iframe'],
};
