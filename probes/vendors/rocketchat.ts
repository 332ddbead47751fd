import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const rocketchat: VendorFacts = {
  vendor: 'rocketchat',
  sources: ['source maps of the published livechat package'],
  signals: {
    globals: ['RocketChat.livechat'],
    selectors: ['iframe#rocketchat-iframe'],
  },
  frame: ['iframe#rocketchat-iframe'],
};
