import type { Actor, Id, Locale } from "@souffleur/kernel";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { CommonFailure } from "./common-problems.ts";
import { ProblemError } from "./problem.ts";

export const moduleNames = ["planning", "quiz", "library"] as const;
export type ModuleName = (typeof moduleNames)[number];

export const roles = ["owner", "viewer", "planning:editor", "quiz:editor", "library:editor"] as const;
export type Role = (typeof roles)[number];

/**
 * What a route asks of whoever calls it. Each route says one of these, or the server does not start. Token links open
 * the routes that say `link`, and no others.
 */
export type Access = "public" | "signed-in" | "link" | "owner" | `${ModuleName}:read` | `${ModuleName}:write`;

/** Who calls, and what they may do. */
export interface Principal {
  readonly actor: Actor;
  readonly roles: readonly Role[];
  /** The session or key behind it, for ending it and for counting requests. */
  readonly credentialId?: string;
  /** The account a session or a key belongs to. */
  readonly userId?: Id<"user">;
  /** The language this person chose. */
  readonly locale?: Locale;
  /** The one thing a token link is for. */
  readonly link?: { readonly kind: string; readonly subjectId: string };
}

/** Finds out who calls; `undefined` is nobody we know. */
export type Authenticate = (request: FastifyRequest) => Promise<Principal | undefined>;

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
    /** Nobody asks who calls, so that it answers even where the accounts cannot be reached. Only with `public`. */
    anonymous?: boolean;
  }
  interface FastifyInstance {
    /** Asks again who calls, for answers that go on for long. */
    readonly authenticate: Authenticate;
  }
  interface FastifyRequest {
    principal: Principal | undefined;
  }
}

export function mayAccess(held: readonly Role[], access: Access): boolean {
  if (access === "public" || access === "signed-in" || held.includes("owner")) return true;
  if (access === "owner" || access === "link") return false;
  const [module, verb] = access.split(":") as [ModuleName, "read" | "write"];
  return held.includes(`${module}:editor`) || (verb === "read" && held.includes("viewer"));
}

/** Denies by default: no route without an access word, no answer without the right to it. */
export function guardRoutes(app: FastifyInstance, authenticate: Authenticate): void {
  app.decorateRequest("principal", undefined);
  app.decorate("authenticate", authenticate);
  app.addHook("onRoute", (route) => {
    if (route.config?.access === undefined) {
      throw new Error(
        `The route ${String(route.method)} ${route.url} does not say who may call it (config.access).`,
      );
    }
  });
  app.addHook("onRequest", async (request) => {
    const { access = "public", anonymous = false } = request.routeOptions.config;
    if (access === "public" && anonymous) return;
    request.principal = await authenticate(request);
    if (access === "public") return;
    if (request.principal === undefined) throw new ProblemError(notKnown(request));
    if (!admits(request.principal, access)) throw new ProblemError({ code: "not_allowed" });
  });
}

/** Whoever sent a key or a link learns that it is that which is wrong. */
function notKnown({ headers }: FastifyRequest): CommonFailure {
  return { code: "not_signed_in", keyIsWrong: /^(?:bearer|link)(?: |$)/i.test(headers.authorization ?? "") };
}

function admits({ actor, roles: held }: Principal, access: Access): boolean {
  return actor.kind === "link" ? access === "link" : access !== "link" && mayAccess(held, access);
}

/** The caller of a route that is not public. */
export function principalOf(request: FastifyRequest): Principal {
  if (request.principal === undefined)
    throw new Error("This route has no caller; its access word must not be public.");
  return request.principal;
}
