/** Pressing it may send the form. */
export function sendsForm(element: Element): boolean {
  return element instanceof HTMLButtonElement && element.type === 'submit' && element.form !== null;
}
