import type { FastifyReply, FastifyRequest } from "fastify";
import { looksLikeToken } from "../tokens.ts";

/**
 * Over TLS the name itself is a promise the browser keeps: set by this very host, for all its paths, over TLS. Plain
 * HTTP cannot have that, so it has a name of its own, which is never read over TLS.
 */
function cookieName(request: FastifyRequest): string {
  return request.protocol === "https" ? "__Host-souffleur" : "souffleur";
}

export function sessionToken(request: FastifyRequest): string | undefined {
  const header = request.headers.cookie;
  if (header === undefined) return undefined;
  const start = `${cookieName(request)}=`;
  for (const part of header.split(";")) {
    const pair = part.trim();
    if (pair.startsWith(start)) return tokenOrNothing(pair.slice(start.length));
  }
  return undefined;
}

function tokenOrNothing(value: string): string | undefined {
  return looksLikeToken(value) ? value : undefined;
}

export function keepSession(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  seconds: number,
): void {
  setCookie(request, reply, token, seconds);
}

export function dropSession(request: FastifyRequest, reply: FastifyReply): void {
  setCookie(request, reply, "", 0);
}

function setCookie(request: FastifyRequest, reply: FastifyReply, value: string, seconds: number): void {
  const secure = request.protocol === "https" ? "; Secure" : "";
  reply.header(
    "set-cookie",
    `${cookieName(request)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`,
  );
}
