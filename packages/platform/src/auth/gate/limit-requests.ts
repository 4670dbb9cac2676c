import { actorId, type Clock } from "@souffleur/kernel";
import type { FastifyRequest } from "fastify";
import { type Authenticate, type CommonFailure, type Principal, ProblemError } from "../../http/index.ts";
import { addressGroup } from "../sign-in/address-group.ts";
import { RequestLimit } from "./request-limit.ts";

export interface RequestLimits {
  /** For each caller who is signed in: a person, a key, a link. */
  readonly signedInPerMinute: number;
  /** For each address nobody signed in from. */
  readonly anonymousPerMinute: number;
  /** For each address, where passwords and set-up codes are tried. */
  readonly doorPerMinute: number;
}

const DEFAULT_LIMITS: RequestLimits = {
  signedInPerMinute: 120_000,
  anonymousPerMinute: 300,
  doorPerMinute: 20,
};

declare module "fastify" {
  interface FastifyContextConfig {
    /** `door`: a route where secrets are tried, with the strictest limit. */
    limit?: "door";
  }
}

/** Counts each request to the API once it is known who makes it, and refuses what is too much. */
export function limitRequests(
  authenticate: Authenticate,
  clock: Clock,
  limits: Partial<RequestLimits> = {},
): Authenticate {
  const { signedInPerMinute, anonymousPerMinute, doorPerMinute } = { ...DEFAULT_LIMITS, ...limits };
  const signedIn = new RequestLimit(clock, signedInPerMinute);
  const anonymous = new RequestLimit(clock, anonymousPerMinute);
  const door = new RequestLimit(clock, doorPerMinute);
  const count = (request: FastifyRequest, principal: Principal | undefined) => {
    // Whoever sits at the machine before there is an account; they could as well stop the server.
    if (principal?.actor.kind === "loopback") return;
    if (request.routeOptions.config.limit === "door") refuse(door.take(addressGroup(request.ip)));
    const caller = principal && actorId(principal.actor);
    if (caller !== undefined) refuse(signedIn.take(caller));
    // Pages and their parts are public and cheap; a school behind one address may load them all at once.
    else if (request.url.startsWith("/api/")) refuse(anonymous.take(addressGroup(request.ip)));
  };
  return async (request) => {
    let principal: Principal | undefined;
    try {
      principal = await authenticate(request);
    } catch (error) {
      count(request, undefined);
      throw error;
    }
    count(request, principal);
    return principal;
  };
}

function refuse(retryAfterSeconds: number): void {
  if (retryAfterSeconds === 0) return;
  const failure: CommonFailure = { code: "too_many_requests", retryAfterSeconds };
  throw new ProblemError(failure);
}
