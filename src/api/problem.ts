import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { errorCatalogue, ReplyBenchError, type ErrorCode } from '../domain/errors.ts';
import { isUnreachable } from '../platform/database.ts';

const contentType = 'application/problem+json';

/** What Fastify itself refuses, as our own codes. */
const frameworkCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_input',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_input',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_input',
};

/** Renders anything thrown by a route as RFC 9457 problem+json; the only place that does. */
export function sendProblem(
  thrown: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const error = toReplyBenchError(thrown);
  const { status, title } = errorCatalogue[error.code];
  if (status >= 500) request.log.error({ err: thrown }, error.message);
  if (error.code === 'unavailable') reply.header('retry-after', '5');
  if (error.code === 'unauthenticated') reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .type(contentType)
    .send(
      JSON.stringify({
        type: `/problems/${error.code}`,
        title,
        status,
        detail: error.message,
        instance: request.id,
        ...(error.faults.length > 0 && { errors: error.faults }),
      }),
    );
}

function toReplyBenchError(thrown: FastifyError): ReplyBenchError {
  if (thrown instanceof ReplyBenchError) return thrown;
  if (isUnreachable(thrown)) {
    return new ReplyBenchError('unavailable', 'The database cannot be reached; try again in a moment.', {
      cause: thrown,
    });
  }
  const code = frameworkCodes[thrown.code];
  if (code) return new ReplyBenchError(code, thrown.message);
  if (thrown.statusCode === 429) return new ReplyBenchError('rate_limited', thrown.message);
  if (thrown.statusCode !== undefined && thrown.statusCode < 500) {
    return new ReplyBenchError('invalid_input', thrown.message || (STATUS_CODES[thrown.statusCode] ?? ''));
  }
  // What went wrong inside is for the log, not for the caller.
  return new ReplyBenchError('internal', 'Something went wrong; the log has it under this request id.', {
    cause: thrown,
  });
}
