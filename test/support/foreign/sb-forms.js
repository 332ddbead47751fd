/*
 * In the place of the form service that Start Bootstrap's templates name: obeys the same attributes, enables the button
 * when all fields are valid, posts, and shows the message that the template keeps ready.
 */

{
  const { page } = document.currentScript.dataset;
  const form = document.querySelector('form[data-sb-form-api-token]');
  const button = form.querySelector('#submitButton');
  const controls = [...form.querySelectorAll('[data-sb-validations]')];
  const rules = {
    required: (value) => value.trim() !== '',
    email: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim()),
  };
  const brokenRule = ({ dataset, value }) =>
    dataset.sbValidations.split(',').find((rule) => !rules[rule](value));
  const allValid = () => controls.every((control) => brokenRule(control) === undefined);

  const check = (control) => {
    const broken = brokenRule(control);
    for (const note of form.querySelectorAll(`[data-sb-feedback^="${control.id}:"]`)) {
      note.style.display = note.dataset.sbFeedback === `${control.id}:${broken}` ? 'block' : 'none';
    }
    button.classList.toggle('disabled', !allValid());
  };

  for (const control of controls) {
    control.addEventListener('input', () => check(control));
    control.addEventListener('blur', () => check(control));
  }

  const send = async () => {
    button.classList.add('disabled');
    const body = JSON.stringify(Object.fromEntries(controls.map(({ id, value }) => [id, value])));
    const headers = { 'content-type': 'application/json' };
    const { ok } = await fetch(`/arrivals/${page}`, { method: 'POST', headers, body });
    form.querySelector(ok ? '#submitSuccessMessage' : '#submitErrorMessage').classList.remove('d-none');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (allValid()) void send();
  });
}
