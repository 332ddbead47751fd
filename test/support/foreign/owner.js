/* What the owner of a template without any form service adds: send the form's values, then go to a thank-you page. */

{
  const { page } = document.currentScript.dataset;
  const form = document.querySelector('form.contact-form, form#contact-form');
  const keyOf = (control, index) =>
    control.id || control.name || control.placeholder.toLowerCase() || `field-${index + 1}`;

  const send = async () => {
    const controls = [...form.elements].filter((control) => control.matches('input, textarea'));
    const values = Object.fromEntries(
      controls.map((control, index) => [keyOf(control, index), control.value]),
    );
    const body = JSON.stringify(values);
    await fetch(`/arrivals/${page}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    location.assign('/thanks');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
}
