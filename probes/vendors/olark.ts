import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const olark: VendorFacts = {
  vendor: 'olark',
  sources: ['olark.com/api', 'idx 1458233274: public script'],
  signals: {
    globals: ['olark'],
    hosts: ['static.olark.com', 'olark.com'],
    selectors: ['#olark-wrapper'],
  },
  launcher: ['button.olark-launch-button'],
};
