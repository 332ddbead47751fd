/** How a technology shows: the generator meta tag, addresses of its files, class or id words. */
export interface Technology {
  name: string;
  generator?: RegExp;
  resource?: RegExp;
  mark?: RegExp;
}

export const technologies: readonly Technology[] = [
  { name: 'WordPress', generator: /^wordpress/i, resource: /\/wp-(content|includes)\// },
  { name: 'Joomla', generator: /^joomla/i, resource: /\/media\/(jui|system)\/js\// },
  { name: 'Drupal', generator: /^drupal/i, resource: /\/sites\/(default|all)\/(files|modules|themes)\// },
  { name: 'TYPO3', generator: /^typo3/i, resource: /\/typo3(temp|conf)\// },
  { name: 'Contao', generator: /^contao/i },
  { name: 'Wix', generator: /^wix/i, resource: /static\.(parastorage|wixstatic)\.com/ },
  { name: 'Squarespace', generator: /^squarespace/i, resource: /static1?\.squarespace\.com/ },
  { name: 'Shopify', resource: /cdn\.shopify\.com/ },
  { name: 'Webflow', generator: /^webflow/i, mark: /^w-form$/m },
  { name: 'Weebly', resource: /editmysite\.com/ },
  { name: 'Jimdo', resource: /jimdo(static|free)?\.com/ },
  { name: 'IONOS MyWebsite', generator: /mywebsite/i },
  { name: 'GoDaddy Website Builder', generator: /go ?daddy|starfield/i },
  { name: 'Magento', resource: /\/static\/version\d+\/frontend\/|\/skin\/frontend\// },
  { name: 'PrestaShop', generator: /^prestashop/i },
  { name: 'Ghost', generator: /^ghost/i },
  { name: 'Blogger', generator: /^blogger/i },
  { name: 'Bitrix', resource: /\/bitrix\/(js|templates|cache)\// },
  { name: 'Tilda', resource: /tildacdn\.com/ },
  { name: 'Next.js', resource: /\/_next\/static\// },
  { name: 'Nuxt', resource: /\/_nuxt\// },
  { name: 'Contact Form 7', resource: /\/plugins\/contact-form-7\//, mark: /^wpcf7/m },
  { name: 'WPForms', resource: /\/plugins\/wpforms/, mark: /^wpforms-/m },
  { name: 'Gravity Forms', resource: /\/plugins\/gravityforms\//, mark: /^gform_wrapper/m },
  { name: 'Ninja Forms', resource: /\/plugins\/ninja-forms\//, mark: /^nf-form-/m },
  { name: 'Elementor Forms', mark: /^elementor-form/m },
  { name: 'Fluent Forms', mark: /^fluentform/m },
  { name: 'Formidable Forms', mark: /^frm_(forms|form_field)/m },
  { name: 'Forminator', mark: /^forminator-/m },
  { name: 'Divi contact form', mark: /^et_pb_contact/m },
  { name: 'Webform (Drupal)', mark: /^webform-(submission|client|component)/m },
  { name: 'RSForm', mark: /^rsform/m },
  {
    name: 'HubSpot Forms',
    resource: /(hsforms\.(net|com)|hs-scripts\.com|hsappstatic\.net)/,
    mark: /^hs-form/m,
  },
  { name: 'Marketo', resource: /\/forms2\.min\.js|marketo\.(com|net)/, mark: /^mktoForm/m },
  { name: 'Pardot', resource: /(go\.|pi\.)?pardot\.com/ },
  { name: 'Typeform', resource: /typeform\.com/ },
  { name: 'Jotform', resource: /jotform\.(com|eu|pro)|jotfor\.ms/, mark: /^jotform-form/m },
  { name: 'Google Forms', resource: /docs\.google\.com\/forms/ },
  { name: 'Microsoft Forms', resource: /forms\.(office|microsoft)\.com/ },
  { name: 'Formspree', resource: /formspree\.io/ },
  { name: 'Zoho Forms', resource: /(forms|creator|crm)\.zoho(public)?\.(com|eu)/ },
  { name: 'Mailchimp', resource: /list-manage\.com|chimpstatic\.com/, mark: /^mc_embed_signup/m },
  { name: 'Calendly', resource: /calendly\.com/ },
];
