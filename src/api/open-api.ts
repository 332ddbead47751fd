import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';

/** The head of the OpenAPI 3.1 document; the rest is made from the routes' schemas. */
export const openApiInfo: NonNullable<FastifyDynamicSwaggerOptions['openapi']> = {
  openapi: '3.1.0',
  info: {
    title: 'ReplyBench',
    version: '1',
    description:
      'Measures how fast and how well companies answer their customers. Lists are `{data, next_cursor}`, newest first. ' +
      'Every POST takes `Idempotency-Key`. Errors are `application/problem+json` (RFC 9457).',
  },
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  security: [{ key: [] }],
};

const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="40" viewBox="0 0 150 40"><text x="0" y="27" fill="#fff" font-family="system-ui, sans-serif" font-size="24" font-weight="700">ReplyBench</text></svg>';

/** What stands in the head of `/docs`. */
export const logo = {
  type: 'image/svg+xml',
  content: Buffer.from(wordmark),
  href: '/',
  target: '_self' as const,
};
