import type { SiteSnapshot } from '../page/site-contract.ts';
import { technologies } from './technologies.ts';

/** Site builders and form plug-ins the page shows signs of. */
export function technologiesOf(site: SiteSnapshot, frames: readonly string[]): string[] {
  const resources = [...site.resources, ...frames].join('\n');
  const marks = site.marks.join('\n');
  const generator = site.generator ?? '';
  return technologies
    .filter(
      ({ generator: made, resource, mark }) =>
        made?.test(generator) === true || resource?.test(resources) === true || mark?.test(marks) === true,
    )
    .map(({ name }) => name);
}
