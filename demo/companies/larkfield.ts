import type { CompanyProfile } from '../company.ts';

/** Best in class from another industry: seeds by post, a plain old form, answers almost at once. */
export const larkfield: CompanyProfile = {
  slug: 'larkfield',
  name: 'Larkfield Seeds',
  relation: 'reference',
  industry: 'garden',
  country: 'GB',
  timeZone: 'Europe/London',
  language: 'en',
  acknowledgement: { medianSeconds: 0.4, scale: 0.15, share: 1 },
  human: { medianSeconds: 3, scale: 0.18, share: 1 },
  mail: {
    robot: { name: 'Larkfield Seeds', address: 'website@larkfield-seeds.example' },
    desk: { name: '{agent} at Larkfield', address: 'hello@larkfield-seeds.example' },
    acknowledgementHeaders: {},
    answerHeaders: { 'User-Agent': 'Mozilla Thunderbird' },
    robotMailer: 'PHPMailer 6.9.1 (https://github.com/PHPMailer/PHPMailer)',
    quoteEvery: 2,
    html: false,
  },
  acknowledgements: {
    en: {
      subject: 'Thank you for contacting Larkfield Seeds',
      text: `Dear {firstName} {lastName},

Thank you for getting in touch. We have received your message and one of the team will reply shortly.

For your records, this is what you sent us:

Name: {firstName} {lastName}
Subject: {subject}
Message:
{message}

--
This e-mail was sent from the contact form on Larkfield Seeds.`,
    },
  },
  letters: {
    en: {
      subject: 'Re: {subject}',
      agents: ['Maggie Holroyd', 'Tom Ashby', 'Priya Nair'],
      openings: [
        'Hello {firstName},\n\nlovely to hear from you.',
        'Dear {firstName},\n\nthank you for writing, I am glad to help with this.',
        'Hi {firstName},\n\ngood question, and an easy one.',
        'Dear {firstName},\n\nyou caught me between two trays of seedlings, so this will be brief.',
        'Hello {firstName},\n\nI have just checked with our packing room for you.',
      ],
      passages: {
        delivery: [
          'Parcels to {country} take five to seven working days with Royal Mail Tracked, and we post every weekday at two. Postage is £6.50 whatever you order.',
          'We do send to {country}. Allow 5–7 working days, a little longer in March when everybody sows at once. It costs £6.50 flat.',
          'For {country} it is tracked post at £6.50, and it normally arrives within five to seven working days of your order.',
        ],
        returns: [
          'You can send back unopened packets within 60 days and we refund the full price. Just put the order slip in with them.',
          'Anything unopened may come back within 60 days for a full refund; if something failed to germinate, simply tell me and I will post a new packet.',
          'Returns are fine for 60 days as long as the packets are sealed. The refund goes to your card within three days of their arrival here.',
        ],
        hours: [
          'The shop at the nursery is open Monday to Saturday, 9 am to 5 pm, and closed on Sundays.',
          'We are open from nine to five, Monday to Saturday. Sunday is for our own garden.',
          'Come by any day but Sunday between 9 and 5; the kettle is usually on.',
        ],
      },
      closings: [
        'Do write again if anything is unclear.',
        'If you tell me what you would like to grow, I can suggest what suits your soil.',
        'I hope that helps, and happy sowing.',
        'Is there anything else I can look up for you?',
      ],
      signOffs: [
        'Kind regards,\n{agent}\nLarkfield Seeds, Ledbury',
        'All the best,\n{agent}\nCustomer care, Larkfield Seeds',
        'Warmly,\n{agent}',
      ],
      elsewhere: 'the rest of Europe',
      quoteLine: 'On {date}, {firstName} {lastName} wrote:',
    },
  },
};
