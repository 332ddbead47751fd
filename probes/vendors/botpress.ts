import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const botpress: VendorFacts = {
  vendor: 'botpress',
  sources: ['botpress.com/docs'],
  signals: {
    globals: ['botpressWebChat', 'botpress'],
    hosts: ['cdn.botpress.cloud'],
  },
  launcher: ['.bpFabContainer'],
  composer: ['.bpComposerInput'],
};
