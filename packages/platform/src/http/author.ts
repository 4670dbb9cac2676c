import type { Actor } from "@souffleur/kernel";
import type { FastifyRequest } from "fastify";
import { principalOf } from "./access.ts";

/** On whose behalf something happens, and in which request. */
export interface Author {
  readonly actor: Actor;
  readonly requestId?: string;
}

export function authorOf(request: FastifyRequest): Author {
  return { actor: principalOf(request).actor, requestId: request.id };
}
