import type { CompanyProfile } from '../company.ts';

/** A competitor behind a hosted form and a help desk; one inquiry in eight is never answered. */
export const halyard: CompanyProfile = {
  slug: 'halyard',
  name: 'Halyard & Pine',
  relation: 'competitor',
  industry: 'outdoor',
  country: 'US',
  timeZone: 'America/New_York',
  language: 'en',
  acknowledgement: { medianSeconds: 0.8, scale: 0.2, share: 1 },
  human: { medianSeconds: 6.6, scale: 0.2, share: 0.875 },
  mail: {
    robot: { name: 'Halyard & Pine Support', address: 'support@halyardpine.example' },
    desk: { name: '{agent} (Halyard & Pine)', address: 'support@halyardpine.example' },
    acknowledgementHeaders: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'bulk',
    },
    // As real help desks do: the wish not to be auto-answered goes out with the agents' own words, too.
    answerHeaders: { 'X-Auto-Response-Suppress': 'All' },
    robotMailer: 'Dockhand Desk',
    deskMailer: 'Dockhand Desk',
    replyAbove: '##- Please type your reply above this line -##',
    quoteEvery: 0,
    html: true,
  },
  acknowledgements: {
    en: {
      subject: '[HP-{reference}] We got your request: {subject}',
      text: `##- Please type your reply above this line -##

Hi {firstName},

Your request (#{reference}) has been received and is being reviewed by our support crew.

To add more details, reply to this e-mail.

This e-mail is a service from Halyard & Pine. Delivered by Dockhand Desk.
[HP-{reference}]`,
    },
  },
  letters: {
    en: {
      subject: 'Re: [HP-{reference}] {subject}',
      agents: ['Dana Whitcomb', 'Marcus Oyelaran', 'Beth Kowalski', 'Luis'],
      openings: [
        'Hey {firstName},\n\nthanks for reaching out!',
        'Hi {firstName},\n\nsorry for the wait, we had a busy morning on the dock.',
        'Hi {firstName},\n\nhappy to sort this out for you.',
        'Hello {firstName},\n\nI looked this up with our warehouse crew in Rockland.',
      ],
      passages: {
        delivery: [
          'We ship to {country} with UPS Worldwide. Count on 8 to 12 business days door to door, customs included, for a flat $24.',
          'Shipping to {country} runs 8–12 business days and costs $24. Duties are prepaid, so nothing is due at the door.',
          'Yes, we deliver there. Orders for {country} leave on Tuesdays and Fridays and take about eight to twelve business days.',
        ],
        returns: [
          'You have 90 days to return anything unused for a full refund. From abroad you pay the postage back, we pay the rest.',
          'Returns are open for 90 days. Start one at the bottom of your order e-mail, and the money is back about a week after we get the bag.',
          'If it is not for you, send it back within 90 days, unused, and we refund the full price.',
        ],
        hours: [
          'The workshop store is open Tuesday through Saturday, 10 am to 6 pm Eastern.',
          'Our hours are 10 to 6 Eastern, Tuesday to Saturday; Sunday and Monday we are closed.',
        ],
      },
      closings: [
        'Holler if you need anything else.',
        'Let me know which pack you have in mind and I will check the stock.',
        'Does that help? Just hit reply if not.',
      ],
      signOffs: [
        'Cheers,\n{agent}\nHalyard & Pine support',
        'Fair winds,\n{agent}',
        '{agent}\nSupport crew, Halyard & Pine\nRockland, Maine',
      ],
      elsewhere: 'Europe',
      quoteLine: 'On {date}, {firstName} {lastName} wrote:',
    },
  },
};
