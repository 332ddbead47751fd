/* oxlint-disable typescript/no-misused-promises -- the runner awaits its steps */
import { journey, step } from '@elastic/synthetics';

const count = Number(process.env['BENCH_JOURNEYS']);

/** What the hand-written script of the bench does, as a suite of journeys; the runner takes a picture after each step. */
for (let index = 0; index < count; index += 1) {
  journey(`contact ${index}`, ({ page, params }) => {
    step('fill', async () => {
      await page.goto(params.url);
      await page.fill('#n', 'Emma Hughes');
      await page.fill('#e', 'emma.hughes@replybench.test');
      await page.fill('#s', 'When can I reach you?');
      await page.fill('#m', 'On which days and at what times can I reach someone in person?');
    });
    step('send', async () => {
      await page.click('#contact button');
      await page.getByText('Thank you').waitFor();
    });
  });
}
