import type { Id } from "@souffleur/kernel";
import { type Principal, ProblemError, principalOf, type Request } from "../../http/index.ts";
import { sessionToken } from "../gate/session-cookie.ts";
import type { Visitor } from "../sign-in/start-session.ts";

export interface Person {
  readonly userId: Id<"user">;
  readonly sessionId: string;
}

/**
 * Who signed in with a password. What concerns an account itself is done in person: a key that leaked must not be
 * able to change the password, end the sessions, or make itself successors.
 */
export function personOf(request: Request): Person {
  const { actor, userId, credentialId } = namedCaller(request);
  if (actor.kind !== "user" || userId === undefined || credentialId === undefined)
    throw new ProblemError({ code: "person_needed" });
  return { userId, sessionId: credentialId };
}

/** Anybody with an account behind them; before the first account there is nobody to be. */
export function namedCaller(request: Request): Principal {
  const principal = principalOf(request);
  if (principal.actor.kind === "loopback") throw new ProblemError({ code: "account_needed" });
  return principal;
}

export function visitorOf(request: Request): Visitor {
  return {
    address: request.ip,
    userAgent: request.headers["user-agent"] ?? "",
    previousToken: sessionToken(request),
  };
}
