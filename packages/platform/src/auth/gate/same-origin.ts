import type { FastifyRequest } from "fastify";

/** What a browser says about the page a request comes from; a program that is no browser says nothing. */
export type Provenance = "own-page" | "user" | "elsewhere" | "unsaid";

/**
 * Where a request comes from. Both headers are set by the browser itself and cannot be set by a page. When both are
 * there, both must agree: an Origin of ours beside a Sec-Fetch-Site of another site is nobody we know.
 */
export function provenanceOf(request: FastifyRequest): Provenance {
  const { origin, host, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, host, request.protocol, site)) return "elsewhere";
  switch (site) {
    case undefined:
      return origin === undefined ? "unsaid" : "own-page";
    case "same-origin":
      return "own-page";
    case "none":
      // Typed into the address bar, or a bookmark; with an Origin it would be a page's request after all.
      return origin === undefined ? "user" : "elsewhere";
    default:
      return "elsewhere";
  }
}

/**
 * The scheme is compared too, except where the browser itself vouches for the origin: behind a proxy that ends TLS and
 * that nobody told us about, we believe to be on plain HTTP while the browser rightly says https.
 */
function isOwnOrigin(
  origin: string,
  host: string | undefined,
  protocol: string,
  site: string | string[] | undefined,
): boolean {
  if (host === undefined) return false;
  const [given, own] = [origin.toLowerCase(), host.toLowerCase()];
  if (given === originOf(protocol, own)) return true;
  return site === "same-origin" && given === originOf("https", own);
}

/** As browsers write it: without the port everybody expects. */
function originOf(protocol: string, host: string): string {
  const expected = protocol === "https" ? ":443" : ":80";
  return `${protocol}://${host.endsWith(expected) ? host.slice(0, -expected.length) : host}`;
}

export function isSafeMethod(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}
