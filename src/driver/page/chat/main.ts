import { type ChatPage, eventBinding, pageGlobal } from '../../chat/survey.ts';
import { elementOf } from './dom.ts';
import { arm, install, pageNow, resume } from './observer.ts';
import { surveyFrame } from './survey.ts';
import { recognise } from './vendors.ts';

const standing = (globalThis as unknown as Record<string, ChatPage | undefined>)[pageGlobal];

// Only where a driver listens: a page that is looked at for its forms is not slowed down by an observer.
const observing = eventBinding in globalThis && standing?.observing !== true;

if (!standing || observing) {
  const page: ChatPage = {
    observing,
    survey: surveyFrame,
    recognise,
    element: elementOf,
    arm,
    resume,
    now: pageNow,
  };
  Object.defineProperty(globalThis, pageGlobal, { value: page, configurable: true });
}
if (observing) install();
