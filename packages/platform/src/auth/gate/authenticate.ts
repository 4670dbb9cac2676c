import type { Clock } from "@souffleur/kernel";
import type { FastifyRequest } from "fastify";
import type { Database } from "../../database/index.ts";
import { type Authenticate, type Principal, ProblemError } from "../../http/index.ts";
import { hashToken, looksLikeToken, tokenOfApiKey } from "../tokens.ts";
import { createAccountPresence } from "./account-presence.ts";
import type { CredentialCache } from "./credential-cache.ts";
import { openDoor } from "./open-door.ts";
import { type CredentialReader, createCredentialReader } from "./read-credential.ts";
import { isSafeMethod, provenanceOf } from "./same-origin.ts";
import { sessionToken } from "./session-cookie.ts";

export interface AuthenticationPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly credentials: CredentialCache;
  onMissedNote(error: unknown): void;
}

/** Finds out who calls, by key, link or cookie; before the first account, whether anybody may at all. */
export function createAuthentication(ports: AuthenticationPorts): Authenticate {
  const accountsExist = createAccountPresence(ports.database);
  const reader = createCredentialReader(ports);
  return async (request) => {
    const [scheme, token] = authorizationOf(request);
    const named = () => byHeader(scheme, token, ports.credentials, reader);
    if (!(await accountsExist())) {
      const owner = openDoor(request);
      // Whoever sends a key or a link means to be somebody: a wrong one is refused here as it will be later, and a right
      // one opens what its holder will see. A cookie says nothing yet: another server of this machine may have left it.
      return named() ?? owner;
    }
    // A scheme that is not ours may be a proxy's in front of us; the cookie still counts.
    return named() ?? byCookie(request, ports.credentials, reader);
  };
}

function authorizationOf({ headers }: FastifyRequest): readonly [scheme: string | undefined, token: string] {
  const [scheme, token = ""] = headers.authorization?.split(" ", 2) ?? [];
  return [scheme?.toLowerCase(), token];
}

function byHeader(
  scheme: string | undefined,
  given: string,
  credentials: CredentialCache,
  reader: CredentialReader,
): Promise<Principal | undefined> | undefined {
  if (scheme === "bearer") {
    const token = tokenOfApiKey(given);
    return token === undefined ? nobody : find("apiKey", token, credentials, reader);
  }
  if (scheme !== "link") return undefined;
  return looksLikeToken(given) ? find("link", given, credentials, reader) : nobody;
}

const nobody: Promise<undefined> = Promise.resolve(undefined);

async function byCookie(
  request: FastifyRequest,
  credentials: CredentialCache,
  reader: CredentialReader,
): Promise<Principal | undefined> {
  const token = sessionToken(request);
  const principal = token === undefined ? undefined : await find("session", token, credentials, reader);
  if (!isSafeMethod(request.method)) refuseOtherPages(request, principal !== undefined);
  return principal;
}

/**
 * A browser sends the cookie whichever page asks, so only a page of our own may change anything with it. Without a
 * cookie a page elsewhere must not even sign anybody in: they would go on under somebody else's name.
 */
function refuseOtherPages(request: FastifyRequest, withCookie: boolean): void {
  const provenance = provenanceOf(request);
  if (provenance === "elsewhere" || (withCookie && provenance !== "own-page"))
    throw new ProblemError({ code: "cross_site_request" });
}

/** The kind of credential is part of what is looked up: a key's token in a cookie is nothing. */
function find(
  kind: keyof CredentialReader,
  token: string,
  credentials: CredentialCache,
  reader: CredentialReader,
): Promise<Principal | undefined> {
  const tokenHash = hashToken(token);
  return credentials.get(`${kind}:${tokenHash}`, () => reader[kind](tokenHash));
}
