import { setTimeout as sleep } from 'node:timers/promises';
import type { World, WorldCompany } from '../../demo/world.ts';

/** What a visitor writes. */
export interface Words {
  name: string;
  email: string;
  message: string;
}

/** Larkfield asks for 300 ms between showing and sending its form; a person takes longer anyway. */
const fillTime = 350;

export function companyOf(world: World, slug: WorldCompany['slug']): WorldCompany {
  const company = world.companies.find((candidate) => candidate.slug === slug);
  if (company === undefined) throw new Error(`no ${slug} in this world`);
  return company;
}

/** Where the company's first channel is. */
export function targetOf(world: World, slug: WorldCompany['slug']): string {
  const target = companyOf(world, slug).channels[0]?.target;
  if (target === undefined) throw new Error(`${slug} has no channel`);
  return target;
}

/** The value of a hidden field in a page. */
export function hiddenValue(page: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1];
  if (value === undefined) throw new Error(`no ${name} in the page`);
  return value;
}

export async function openLarkfieldForm(world: World): Promise<{ cookie: string; token: string }> {
  const response = await fetch(targetOf(world, 'larkfield'));
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, token: hiddenValue(await response.text(), 'csrf_token') };
}

export function postForm(url: string, fields: Record<string, string>, cookie = ''): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie },
    redirect: 'manual',
  });
}

export function postJson(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Where Halyard's form builder keeps the embedded form. */
export async function hostedFormUrl(world: World): Promise<string> {
  const page = await (await fetch(targetOf(world, 'halyard'))).text();
  const source = /<iframe[^>]*src="([^"]+)"/.exec(page)?.[1] ?? '';
  return new URL(source.replace('/f/', '/api/forms/')).href;
}

export async function openArdoiseForm(world: World): Promise<string> {
  return hiddenValue(await (await fetch(targetOf(world, 'ardoise'))).text(), 'cle');
}

export function multipart(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** Sends an inquiry the way each site wants it, over plain HTTP, without a browser. */
export const ask = {
  async larkfield(world: World, { name, email, message }: Words): Promise<Response> {
    const { cookie, token } = await openLarkfieldForm(world);
    await sleep(fillTime);
    const fields = { name, email, subject: '', message, website: '', csrf_token: token };
    return postForm(targetOf(world, 'larkfield'), fields, cookie);
  },
  async halyard(world: World, { name, email, message }: Words): Promise<Response> {
    const url = await hostedFormUrl(world);
    const { key } = (await (await fetch(url)).json()) as { key: string };
    const values = { field_17: name, field_18: email, field_22: 'An order', field_31: message };
    return postJson(`${url}/submissions`, { key, values });
  },
  async almweg(world: World, { name, email, message }: Words): Promise<Response> {
    const target = targetOf(world, 'almweg');
    const page = await (await fetch(target)).text();
    const [first_name = '', last_name = ''] = name.split(' ');
    const fields = { first_name, last_name, email, phone: '', topic: '4', message, consent: '1' };
    return postForm(target, { ...fields, form_id: hiddenValue(page, 'form_id') });
  },
  async kitewell(world: World, { name, email, message }: Words): Promise<Response> {
    const { website } = companyOf(world, 'kitewell');
    const { id } = (await (await postJson(`${website}/chat/sessions`, { name, email })).json()) as {
      id: string;
    };
    return postJson(`${website}/chat/sessions/${id}/messages`, { text: message });
  },
  async ardoise(world: World, { name, email, message }: Words): Promise<Response> {
    const body = multipart({ nom: name, courriel: email, message, cle: await openArdoiseForm(world) });
    return fetch(targetOf(world, 'ardoise'), { method: 'POST', body });
  },
} satisfies Record<WorldCompany['slug'], (world: World, words: Words) => Promise<Response>>;
