/** What a problem+json says (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  errors?: { pointer: string; detail: string }[];
}

export interface Answer<T> {
  status: number;
  type: string;
  headers: Headers;
  body: T;
}

export interface ProbeView {
  id: string;
  state: string;
  reason: string | null;
  alias: string;
  attempts: number;
  committed_at: string | null;
  submitted_at: string | null;
  clocks: {
    clock: string;
    stopped_at: string | null;
    elapsed_seconds: number | null;
    working_seconds: number | null;
    unsure: boolean;
  }[];
  events: { type: string }[];
  evidence: { id: string; name: string; content_type: string }[];
}

export interface PageView<T> {
  data: T[];
  next_cursor: string | null;
}

/** ReplyBench as seen from outside: its REST API and nothing else. */
export interface Client {
  send<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  /** The body of a GET; anything but 200 throws. */
  get<T>(path: string): Promise<T>;
  /** The body of what was made; anything but 2xx throws. */
  post<T>(path: string, body: unknown): Promise<T>;
  /** Adds a company and a form for each of the pages; returns the channels' ids in order. */
  addForms(name: string, pages: readonly string[]): Promise<string[]>;
  /** Asks through a channel now; returns the probe's id. */
  ask(channelId: string): Promise<string>;
  probe(id: string): Promise<ProbeView>;
}

export function openClient(origin: string, key: string): Client {
  async function send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>> {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    return {
      status: response.status,
      type,
      headers: response.headers,
      body: (type.includes('json') ? JSON.parse(text) : text) as T,
    };
  }

  async function need<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await send<T>(method, path, body);
    if (answer.status >= 300) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }

  const post = <T>(path: string, body: unknown) => need<T>('POST', path, body);
  return {
    send,
    get: (path) => need('GET', path),
    post,
    async addForms(name, pages) {
      const company = await post<{ id: string }>('/v1/companies', { name });
      const channels: string[] = [];
      for (const target of pages) {
        const path = `/v1/companies/${company.id}/channels`;
        channels.push((await post<{ id: string }>(path, { kind: 'form', target })).id);
      }
      return channels;
    },
    ask: async (channelId) => (await post<{ id: string }>('/v1/probes', { channel_id: channelId })).id,
    probe: (id) => need('GET', `/v1/probes/${id}`),
  };
}
