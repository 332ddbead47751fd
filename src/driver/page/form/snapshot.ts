import {
  all,
  attribute,
  contains,
  hasAttribute,
  lineage,
  marksOf,
  parentElement,
  tagOf,
  tidy,
} from '../dom.ts';
import { createNaming } from '../selector.ts';
import { hiddenBy } from '../visibility.ts';
import { buttonsOf } from './buttons.ts';
import { captchaMarks } from './captcha.ts';
import { findContainers, type Container } from './containers.ts';
import type { ContainerSnapshot, ControlSnapshot, FrameSnapshot, Hiding, Wanted } from './contract.ts';
import {
  controlKind,
  hidingOf,
  inputType,
  labelOf,
  optionsOf,
  referenced,
  textWithoutControls,
} from './controls.ts';
import { readFlow, surroundings, type FlowItem, type Stop } from './flow.ts';
import { readLabels, type Labelling } from './labels.ts';
import { requiredOf } from './required.ts';
import { namedContainers, namedElements } from './named.ts';

type Naming = (element: Element) => string;

/** Reads the whole frame once: candidates with every signal, captcha signs, language. */
export function readFrame({ form, names }: Wanted = { form: null, names: [] }): FrameSnapshot {
  const name = createNaming();
  const { containers, truncated } =
    form === null ? findContainers() : { containers: namedContainers(form), truncated: false };
  const marks = captchaMarks();
  const belongs = (element: Element) => containers.find((container) => contains(container.element, element));
  return {
    url: location.href,
    title: tidy(document.title),
    language: attribute(document.documentElement, 'lang') || metaLanguage(),
    text: tidy(document.body?.innerText ?? '', 4000),
    containers: containers.map((container) => ({
      ...readContainer(container, name),
      captcha: marks.filter(({ element }) => belongs(element) === container).map(({ mark }) => mark),
    })),
    captcha: marks.filter(({ element }) => belongs(element) === undefined).map(({ mark }) => mark),
    truncated,
    named: namedElements(names, name),
  };
}

function metaLanguage(): string | null {
  const meta = document.querySelector(
    'meta[http-equiv="content-language" i], meta[name="language" i], meta[property="og:locale"]',
  );
  return meta === null ? null : attribute(meta, 'content') || null;
}

function readContainer(
  { kind, element, controls }: Container,
  name: Naming,
): Omit<ContainerSnapshot, 'captcha'> {
  const scope = commonAncestor(element, controls);
  const labelling = readLabels(scope, controls);
  const flow = readFlow(scope, { stopKind: stopKind(new Set(controls)), labelling });
  return {
    selector: name(element),
    kind,
    marks: tidy(
      `${attribute(element, 'name')} ${marksOf(element)} ${attribute(element, 'aria-label')} ${attribute(element, 'role')}`,
    ),
    action: attribute(element, 'action').slice(0, 300),
    method: attribute(element, 'method').toLowerCase(),
    headings: headingsOf(element),
    text: tidy(
      flow.flatMap((item) => (item.kind === 'text' && !item.hidden ? [item.text] : [])).join(' '),
      3000,
    ),
    lead: leadOf(element),
    ancestors: [...lineage(element)].slice(1, 9).map((step) => `${tagOf(step)} ${marksOf(step)}`),
    hiding: containerHiding(element, controls),
    controls: controls.map((control) =>
      readControl(control, { container: element, controls, flow, labelling, name }),
    ),
    buttons: buttonsOf(element, controls, name),
  };
}

function stopKind(controls: ReadonlySet<Element>): (element: Element) => Stop['kind'] | null {
  return (element) => {
    if (controls.has(element)) return 'control';
    const tag = tagOf(element);
    if (tag === 'img' || tag === 'canvas') return 'image';
    return tag === 'button' || (tag === 'input' && attribute(element, 'type') !== 'hidden') ? 'button' : null;
  };
}

/** The form, or more when broken nesting left some of its controls outside. */
function commonAncestor(element: Element, controls: readonly Element[]): Element {
  for (const step of lineage(element)) {
    if (controls.every((control) => contains(step, control))) return step;
  }
  return element;
}

function containerHiding(element: Element, controls: readonly Element[]): Hiding | null {
  const hidden = hiddenBy(element);
  // A form of no size of its own may still show its controls.
  if (hidden === null || (hidden.by !== 'display' && controls.some((control) => hiddenBy(control) === null)))
    return null;
  return { by: hidden.by, scope: 'form', controls: controls.length };
}

const headingSelector = 'h1, h2, h3, h4, h5, h6, legend, caption, [role="heading"]';
const highestClimb = 6;

function headingsOf(element: Element): string[] {
  const inside = all(element, headingSelector).slice(0, 4);
  const before = headingBefore(element);
  return [...inside, ...(before === null ? [] : [before])]
    .map((heading) => tidy(heading.textContent ?? '', 120))
    .filter(Boolean);
}

function headingBefore(element: Element): Element | null {
  let climbed = 0;
  for (const step of lineage(element)) {
    climbed += 1;
    if (climbed > highestClimb || tagOf(step) === 'body') return null;
    for (let left = step.previousElementSibling; left !== null; left = left.previousElementSibling) {
      if (left.matches(headingSelector)) return left;
      const last = all(left, headingSelector).at(-1);
      if (last !== undefined) return last;
    }
  }
  return null;
}

const longestLead = 300;
const noLead = 'script, style, noscript, template, form, nav, header';

/** The last words before the container, when they stand right before it. */
function leadOf(element: Element): string {
  const parent = parentElement(element);
  return leadBefore(element) || (parent === null || tagOf(parent) === 'body' ? '' : leadBefore(parent));
}

function leadBefore(element: Element): string {
  let text = '';
  for (
    let left = element.previousSibling;
    left !== null && text.length < longestLead;
    left = left.previousSibling
  ) {
    if (left instanceof Text) text = `${left.data} ${text}`;
    else if (left instanceof Element && !left.matches(noLead)) text = `${textWithoutControls(left)} ${text}`;
  }
  return tidy(text, longestLead * 4).slice(-longestLead);
}

interface Reading {
  container: Element;
  controls: readonly Element[];
  flow: readonly FlowItem[];
  labelling: Labelling;
  name: Naming;
}

function readControl(element: Element, reading: Reading): ControlSnapshot {
  const { container, controls, flow, labelling, name } = reading;
  const hiding = hidingOf(element, container, controls);
  const around = surroundings(flow, element, hiding?.scope === 'field');
  const maxLength = Number(attribute(element, 'maxlength'));
  return {
    selector: name(element),
    control: controlKind(element),
    inputType: inputType(element),
    name: attribute(element, 'name'),
    id: attribute(element, 'id'),
    className: attribute(element, 'class').slice(0, 200),
    autocomplete: attribute(element, 'autocomplete').trim().toLowerCase(),
    placeholder: tidy(
      attribute(element, 'placeholder') || attribute(element, 'data-placeholder') || promptOf(element),
    ),
    title: tidy(attribute(element, 'title')),
    ariaLabel: tidy(attribute(element, 'aria-label')),
    label: labelOf(element, labelling),
    description: referenced(element, 'aria-describedby'),
    legend: legendOf(element, container),
    before: around.before,
    after: around.after,
    beside: around.beside,
    above: around.above,
    value: valueOf(element),
    required: requiredOf(element, container, controls),
    readOnly: hasAttribute(element, 'readonly'),
    disabled: hasAttribute(element, 'disabled'),
    inputMode: attribute(element, 'inputmode').toLowerCase(),
    maxLength: maxLength > 0 && maxLength < 524_288 ? maxLength : null,
    pattern: attribute(element, 'pattern') || null,
    options: optionsOf(element),
    hiding,
    tabIndex: element instanceof HTMLElement ? element.tabIndex : 0,
    ariaHidden: [...lineage(element, container)].some((step) => attribute(step, 'aria-hidden') === 'true'),
    wrappers: [...lineage(element, container)].slice(1, 5).map((step) => marksOf(step)),
    image: around.image === null ? null : imageMarks(around.image),
  };
}

/** The first option of a list, when choosing it chooses nothing: it says what the list is for. */
function promptOf(element: Element): string {
  if (!(element instanceof HTMLSelectElement)) return '';
  const first = element.querySelector('option');
  if (first === null) return '';
  const chooses = !['', '0', '-1'].includes(attribute(first, 'value')) || !hasAttribute(first, 'value');
  return chooses && !hasAttribute(first, 'disabled') ? '' : (first.textContent ?? '');
}

function imageMarks(image: Element): string {
  return tidy(
    `${tagOf(image)} ${attribute(image, 'src').slice(0, 150)} ${attribute(image, 'alt')} ${marksOf(image)}`,
    300,
  );
}

/** Group legend: fieldset, ARIA group, but not the container's own title. */
function legendOf(element: Element, container: Element): string {
  for (const step of lineage(element, container)) {
    if (tagOf(step) === 'fieldset') {
      const legend = step.querySelector('legend');
      if (legend !== null) return textWithoutControls(legend);
    }
    const role = attribute(step, 'role');
    if (role === 'group' || role === 'radiogroup')
      return attribute(step, 'aria-label') || referenced(step, 'aria-labelledby');
  }
  return '';
}

function valueOf(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return tidy(element.defaultValue, 300);
  return '';
}

/** Has the frame anything that one could send a message with? */
export function hasCandidate(): boolean {
  return findContainers().containers.some(({ controls }) => {
    const writable = controls.filter((control) =>
      ['text', 'textarea', 'rich_text'].includes(controlKind(control)),
    );
    return writable.length >= 2;
  });
}
