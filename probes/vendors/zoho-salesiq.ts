import type { VendorFacts } from '../../src/driver/chat/vendor.ts';

export const zohoSalesiq: VendorFacts = {
  vendor: 'zoho-salesiq',
  sources: ['webappanalyzer src/technologies/z.json, as a fact'],
  signals: {
    globals: ['$zoho.salesiq'],
  },
};
