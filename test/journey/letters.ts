import { randomUUID } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';

/** What a company knows of an inquiry from its form. */
export interface Inquiry {
  name: string;
  email: string;
  message: string;
}

const identity = () => ({ messageId: `<${randomUUID()}@norrland-lamps.test>`, date: new Date() });

/** What the site sends by itself. */
export function acknowledgementOf({ name, email }: Inquiry): SendMailOptions {
  return {
    ...identity(),
    from: '"Norrland Lamps" <no-reply@norrland-lamps.test>',
    to: `"${name}" <${email}>`,
    subject: 'We have received your message [#48213]',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: `Dear ${name},

Thank you for contacting Norrland Lamps. Your message has been received and was given the number 48213.
A member of our team will get back to you within two working days.

This is an automatic confirmation. Please do not reply to this e-mail.`,
  };
}

/** What two people at the company write, each with the question quoted below. */
const bodies = {
  karin: (firstName: string) => `Hi ${firstName},

thanks for getting in touch! I am at my desk from Monday to Thursday, 9:00 to 16:30, and on Fridays until noon.
If you would rather come by next week, just ring the bell at the side door, the front one is stuck since the storm.
Shall I put you down for Tuesday morning?

Kind regards
Karin Nygren
Norrland Lamps, Östersund
+46 63 555 01 22`,
  torsten: (firstName: string) => `Hello ${firstName},

you asked when someone is in. The showroom is mine on Wednesdays and Saturdays, 10:00 to 15:00; for a call I would
say before eleven, after that it gets noisy here with the deliveries. Which of our lamps are you thinking of, by the
way? The Siljan is out of stock until March, so I would not want you to drive all the way for that one.

Best wishes,
Torsten Ek`,
};
export type Clerk = keyof typeof bodies;

export function answerOf(clerk: Clerk, { name, email, message }: Inquiry): SendMailOptions {
  const [firstName = name] = name.split(' ');
  const quoted = message.split('\n').map((line) => `> ${line}`);
  return {
    ...identity(),
    from: `${clerk}@norrland-lamps.test`,
    to: `"${name}" <${email}>`,
    subject: 'Re: When can I reach you?',
    text: `${bodies[clerk](firstName)}

${firstName} wrote:
${quoted.join('\n')}`,
  };
}
