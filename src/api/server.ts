import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { LogController, type FastifyRequest, type RawServerDefault } from 'fastify';
import type { TSchema } from 'typebox';
import { systemActor, type Actor } from '../domain/actor.ts';
import { errorCatalogue, ReplyBenchError } from '../domain/errors.ts';
import type { Context } from '../platform/context.ts';
import { parseText } from '../platform/schema.ts';
import { insertTogether } from '../probe/index.ts';
import type { Api, ApiDependencies, App } from './api.ts';
import { createAuthenticator } from './auth.ts';
import { problemResponse } from './describe.ts';
import { useIdempotency } from './idempotency.ts';
import { useMetrics } from './metrics.ts';
import { logo, openApiInfo } from './open-api.ts';
import { homeRoutes } from './pages/home.ts';
import { optOutPage } from './pages/opt-out.ts';
import { sendProblem } from './problem.ts';
import { benchmarkRoutes } from './routes/benchmarks.ts';
import { channelRoutes } from './routes/channels.ts';
import { companyRoutes } from './routes/companies.ts';
import { conductRoutes } from './routes/conduct.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { keyRoutes } from './routes/keys.ts';
import { mailboxRoutes } from './routes/mailboxes.ts';
import { personaRoutes } from './routes/personas.ts';
import { probeRoutes } from './routes/probes.ts';
import { replyRoutes } from './routes/replies.ts';
import { scenarioRoutes } from './routes/scenarios.ts';
import { scheduleRoutes } from './routes/schedules.ts';

const nounRoutes = [
  companyRoutes,
  channelRoutes,
  scenarioRoutes,
  personaRoutes,
  scheduleRoutes,
  probeRoutes,
  evidenceRoutes,
  replyRoutes,
  benchmarkRoutes,
  mailboxRoutes,
  conductRoutes,
  keyRoutes,
];

const bodyLimit = 1024 * 1024;
const requestTimeout = 30_000;

/** Builds the HTTP server: `/v1` behind keys, the pages and health checks open. It listens when told to. */
export async function createServer(dependencies: ApiDependencies): Promise<App> {
  const app: App = Fastify<RawServerDefault, IncomingMessage, ServerResponse>({
    loggerInstance: dependencies.log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit,
    requestTimeout,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => void sendProblem(error, request, reply),
    // Formats of our own are checked on the way in; on the way out they are text.
    serializerOpts: { ajv: { logger: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  // JSON is all that the API reads: what a form on another site can send is refused.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(sendProblem);
  app.setValidatorCompiler<TSchema>(({ schema, httpPart }) => (data) => {
    // A body goes to a verb, which parses it itself.
    if (httpPart === 'body') return { value: data };
    try {
      return { value: parseText(schema, data) };
    } catch (error) {
      return { error: error as Error };
    }
  });
  await app.register(helmet, { contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } });
  await app.register(rateLimit, { global: false });
  await app.register(swagger, { openapi: openApiInfo });
  await app.register(swaggerUi, { routePrefix: '/docs', logo, theme: { title: 'ReplyBench API' } });
  app.setNotFoundHandler({ preHandler: app.rateLimit({ max: 300 }) }, (request) => {
    throw new ReplyBenchError('not_found', `There is nothing at ${request.method} ${request.url}.`);
  });
  const api = withContexts(dependencies);
  registerOpen(app, api);
  await app.register(async (scope) => registerKeyed(scope.withTypeProvider<TypeBoxTypeProvider>(), api), {
    prefix: '/v1',
  });
  return app;
}

const actors = new WeakMap<FastifyRequest, Actor>();

function withContexts(dependencies: ApiDependencies): Api {
  const { db, clock } = dependencies;
  return {
    ...dependencies,
    insertProbe: insertTogether(db),
    contextOf: (request): Context => ({
      db,
      clock,
      log: dependencies.log.child({ requestId: request.id }),
      actor: actors.get(request) ?? { id: 'anonymous', scopes: [] },
    }),
  };
}

/** Everything under `/v1`: a key first, then idempotency, then the nouns. */
function registerKeyed(app: App, api: Api): void {
  const authenticate = createAuthenticator(api.db, api.clock, 'bearer');
  app.addHook('onRequest', async (request) => {
    actors.set(request, await authenticate(request));
  });
  app.addHook('onRoute', ({ schema }) => {
    if (schema) schema.response = { ...(schema.response as object), default: problemResponse };
  });
  useIdempotency(app, api);
  for (const routes of nounRoutes) routes(app, api);
}

function registerOpen(app: App, api: Api): void {
  useMetrics(app, api.db);
  homeRoutes(app, api, createAuthenticator(api.db, api.clock, 'basic'), systemActor('front page'));
  void app.register((scope) => optOutPage(scope.withTypeProvider<TypeBoxTypeProvider>(), api));
  app.get('/livez', { schema: { hide: true } }, () => ({ status: 'alive' }));
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const checks = await api.health();
    // A mailbox that cannot be read is told, and no reason to take this process out of service.
    const ready = checks.every(({ name, ok }) => ok || name === 'mailboxes');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', checks });
  });
  app.get('/problems/:code', { schema: { hide: true } }, (request) => {
    const { code } = request.params as { code: string };
    if (!Object.hasOwn(errorCatalogue, code))
      throw new ReplyBenchError('not_found', `There is no problem ${code}.`);
    return { code, ...errorCatalogue[code as keyof typeof errorCatalogue] };
  });
}
