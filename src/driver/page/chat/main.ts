import { type ChatPage, eventBinding, pageGlobal } from '../../chat/survey.ts';
import { elementOf } from './dom.ts';
import { arm, install, pageNow, resume } from './observer.ts';
import { surveyFrame } from './survey.ts';
import { recognise } from './vendors.ts';

if (!(pageGlobal in globalThis)) {
  const page: ChatPage = { survey: surveyFrame, recognise, element: elementOf, arm, resume, now: pageNow };
  Object.defineProperty(globalThis, pageGlobal, { value: page, configurable: true });
}

// Only where a driver listens: a page that is looked at for its forms is not slowed down by an observer.
if (eventBinding in globalThis) install();
