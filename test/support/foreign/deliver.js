/* Sends what a form holds to the site's owner. */

export async function deliver(page, values) {
  const response = await fetch(`/arrivals/${page}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(values),
  });
  if (!response.ok) throw new Error(`not delivered: ${response.status}`);
}

/** Where the plug-in draws, and whose page this is. */
export const host = document.querySelector('#form');

/** Puts a thank-you in the place of the form. */
export function thank(text) {
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.textContent = text;
  host.replaceChildren(note);
}
