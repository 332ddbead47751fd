import type { CompanyProfile } from '../company.ts';

/** A competitor that talks by chat: a bot greets, a person joins; whoever has left gets the answer by mail. */
export const kitewell: CompanyProfile = {
  slug: 'kitewell',
  name: 'Kitewell',
  relation: 'competitor',
  industry: 'outdoor',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  language: 'en',
  acknowledgement: { medianSeconds: 0.3, scale: 0.1, share: 1 },
  human: { medianSeconds: 5, scale: 0.18, share: 1 },
  mail: {
    robot: { name: 'Kitewell', address: 'chat@kitewell.example' },
    desk: { name: '{agent} from Kitewell', address: 'chat@kitewell.example' },
    acknowledgementHeaders: {},
    answerHeaders: {},
    quoteEvery: 1,
    html: false,
  },
  acknowledgements: {
    en: {
      subject: 'Your question is in the queue',
      text: 'Thanks! That one is for a person. I am passing you on to my colleagues, somebody will be with you shortly.',
    },
  },
  letters: {
    en: {
      subject: 'Your chat with Kitewell: {subject}',
      agents: ['Róisín', 'Declan', 'Aoife'],
      openings: [
        'Hi {firstName}, {agent} here.',
        'Hey {firstName}! I’m {agent}, I’ve read what you asked Kip.',
        'Hello {firstName}, this is {agent} from the shop floor.',
        'Hi there {firstName}, {agent} taking over from our bot.',
      ],
      passages: {
        delivery: [
          'Delivery to {country} takes 3 to 5 working days with An Post and is free above €60.',
          'We’d have it in {country} within three to five working days; it’s €7.90, or free from €60.',
        ],
        returns: [
          'You can return anything within 45 days, even if it has been out in the rain once.',
          'Returns are 45 days, no questions asked, and the label is prepaid.',
        ],
        hours: [
          'The Galway shop is open every day from 10 to 7, Sundays from noon.',
          'We’re open 10–19 Monday to Saturday and 12–19 on Sundays.',
        ],
      },
      closings: ['Anything else I can do for you?', 'Shout if you need more!', 'Does that answer it?'],
      signOffs: ['Best, {agent}', 'All the best from Galway, {agent}', 'Cheers, {agent}'],
      elsewhere: 'the rest of Europe',
      quoteLine: 'In our chat on {date} you wrote:',
    },
  },
};
