import { attribute, lineage } from '../dom.ts';
import type { Hidden } from '../visibility.ts';

/** Classes that style sheets of all schools use for what nobody shall see. */
const concealing =
  /(?<=^|\s)((is|u|js|w|ng|wpcf7|element|v|uk|ui|gform)?[-_]?(hide|hidden|invisible|hid|visually[-_]?hidden|d[-_]none|no[-_]?display|display[-_]?none|dn|sr[-_]?only|screen[-_]?reader([-_](text|only))?|off[-_]?screen|out[-_]?of[-_]?sight)|gform_validation_container)(?=\s|$)/i;
/** `hidden md:block`, `d-none d-lg-flex`: hidden on other screens only. */
const shownOnSome =
  /(?<=^|\s)(\w+:(block|flex|grid|inline\S*|table\S*|contents)|d-\w+-(block|flex|grid|inline\S*|table\S*))(?=\s|$)/;

/**
 * A style sheet that did not load hides nothing; the class still says what it was meant to do.
 * Looks at the control and what is around it, up to its container.
 */
export function concealedByClass(element: Element, container: Element): Hidden | null {
  const named = [...lineage(element, container)].find((step) => {
    const classes = attribute(step, 'class');
    return concealing.test(classes) && !shownOnSome.test(classes) && !shownByHand(step);
  });
  return named === undefined ? null : { by: 'class', element: named };
}

function shownByHand(element: Element): boolean {
  return element instanceof HTMLElement && !['', 'none'].includes(element.style.display);
}

const far = -900;
const tiny = 3;

/** What a style hides between `element` and an ancestor that is hidden itself, where nothing has a place on screen. */
export function concealedWithin(element: Element, ancestor: Element): Hidden | null {
  for (const step of lineage(element, ancestor)) {
    const by = concealedBy(getComputedStyle(step));
    if (by !== null) return { by, element: step };
  }
  return concealedByClass(element, ancestor);
}

function concealedBy(style: CSSStyleDeclaration): Hidden['by'] | null {
  if (style.display === 'none') return 'display';
  if (Number(style.opacity) < 0.06) return 'opacity';
  const away = style.position === 'absolute' || style.position === 'fixed';
  const offset = [style.left, style.top, style.right, style.marginLeft, style.textIndent];
  if (offset.some((length) => Number.parseFloat(length) <= far)) return 'off_screen';
  if (away && (style.clip.startsWith('rect(') || /^inset\((50|100)%|^circle\(0/.test(style.clipPath)))
    return 'clip';
  const small = [style.width, style.height].some(
    (length) => length.endsWith('px') && Number.parseFloat(length) < tiny,
  );
  return small && style.overflow === 'hidden' ? 'size' : null;
}
