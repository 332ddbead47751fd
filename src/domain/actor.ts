import { ReplyBenchError } from './errors.ts';
import type { Scope } from './nouns.ts';

/** Who does something: an API key with its scopes, or a part of ReplyBench itself. */
export interface Actor {
  id: string;
  scopes: readonly Scope[];
}

/** ReplyBench acting by itself; `part` is the role, e.g. `clock`. */
export function systemActor(part: string): Actor {
  return { id: `system:${part}`, scopes: ['read', 'write', 'admin'] };
}

const implied: Readonly<Record<Scope, readonly Scope[]>> = {
  read: ['read', 'write', 'admin'],
  write: ['write', 'admin'],
  admin: ['admin'],
};

/** @throws ReplyBenchError `forbidden` when the actor lacks the scope (`admin` includes `write` includes `read`). */
export function authorise(actor: Actor, scope: Scope): void {
  if (implied[scope].some((sufficient) => actor.scopes.includes(sufficient))) return;
  throw new ReplyBenchError('forbidden', `This needs a key with the scope "${scope}".`);
}
