/** Words in ids, classes, tags and addresses that speak of a chat. */
export const chatMark =
  /(?<![a-z])(?:live|web|site)?[-_]?chat(?!eau|ham|ter)|messenger|messaging|conversation|talk-?to-?us|live-?(?:help|support|agent)|support-?(?:widget|bubble)|help-?widget|(?<![a-z])bot-?(?:widget|window|bubble)|webim|assistant-?widget/i;

/** Signs of a composer, a send button and a launcher in ids and classes. */
export const composerMark =
  /composer?|chat-?(?:input|box|text|field)|message-?(?:input|box|field|text)|input-?message|reply-?box|user-?input|new-?message/i;
export const sendMark = /(?<![a-z])send|submit|paper-?plane|arrow-?up/i;
export const launcherMark = /launch(?:er)?|bubble|toggle|opener|widget|trigger|fab(?![a-z])|beacon/i;
