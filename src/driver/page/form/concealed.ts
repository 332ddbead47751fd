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
