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
