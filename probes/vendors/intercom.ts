import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const intercom: VendorFacts = {
  vendor: 'intercom',
  sources: [
    'idx 10398689756, idx 43870689835: public end-to-end tests',
    'assrt.ai/t/how-to-test-intercom-messenger',
  ],
  signals: {
    globals: ['Intercom', 'intercomSettings'],
    hosts: ['widget.intercom.io', 'js.intercomcdn.com'],
  },
  launcher: ['.intercom-lightweight-app-launcher'],
  frame: ['iframe.intercom-launcher-frame', 'iframe[name="intercom-messenger-frame"]'],
  composer: ['textarea[name="message"]'],
  send: ['button.intercom-composer-send-button'],
};
