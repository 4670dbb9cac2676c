import type { FastifyRequest } from "fastify";
import type { Principal } from "../../http/index.ts";
import { ProblemError } from "../../http/index.ts";
import { isLoopbackHost } from "./loopback-host.ts";
import { isSafeMethod, provenanceOf } from "./same-origin.ts";

/** Before the first account, whoever sits at this machine owns it. */
const openPrincipal: Principal = Object.freeze<Principal>({
  actor: { kind: "loopback", name: "localhost" },
  roles: ["owner"],
});

// Put there by proxies: the request was made by somebody who is not at this machine.
const proxyHeaders = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"] as const;

/**
 * Lets a request through while there is no account, or refuses it. A server without a lock is safe from a web page
 * elsewhere only if that page cannot speak to it: not under another name (DNS rebinding shows in the Host header) and
 * not from its own origin (Origin and Sec-Fetch-Site).
 */
export function openDoor(request: FastifyRequest): Principal {
  if (!isLoopbackHost(onlyHost(request)) || proxyHeaders.some((name) => name in request.headers))
    throw new ProblemError({ code: "loopback_only" });
  const provenance = provenanceOf(request);
  if (provenance === "elsewhere" || (provenance === "user" && !isSafeMethod(request.method)))
    throw new ProblemError({ code: "cross_site_request" });
  return openPrincipal;
}

/** Node keeps the first of two Host headers; whoever sends two means to be read in two ways. */
function onlyHost(request: FastifyRequest): string | undefined {
  const { rawHeaders } = request.raw;
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === "host") count++;
  // Requests made in process, by tests and the command line, have headers but no raw ones.
  return count > 1 ? undefined : request.headers.host;
}
