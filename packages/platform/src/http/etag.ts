import type { FastifyReply, FastifyRequest } from "fastify";
import { ProblemError } from "./problem.ts";

/** A strong tag: the version of the row. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

/** The version the caller saw, from If-Match; `undefined` where it sent none, or `*`. */
export function expectedVersion(request: FastifyRequest): number | undefined {
  const header = request.headers["if-match"];
  if (header === undefined || header.trim() === "*") return undefined;
  // A compressing proxy may have made our tag a weak one; it is still the same version.
  const match = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim());
  // Any other tag is one we never gave out, so it cannot be the present one.
  return match === null ? -1 : Number(match[1]);
}

/** The same, for decisions: a person can only accept what they saw. */
export function requiredVersion(request: FastifyRequest): number {
  const version = expectedVersion(request);
  if (version === undefined) throw new ProblemError({ code: "version_required" });
  return version;
}

/** Marks an answer with its version; true where the caller has it already and 304 will do. */
export function tagAnswer(request: FastifyRequest, reply: FastifyReply, version: number): boolean {
  return answerWithTag(request, reply, versionTag(version));
}

function answerWithTag(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header("etag", tag);
  return (
    request.headers["if-none-match"]?.split(",").some((known) => known.trim().replace(/^W\//, "") === tag) ??
    false
  );
}

/** The tag of what has no version: a digest of it. */
export function stampTag(stamp: string): string {
  return `"${stamp}"`;
}

/** The stamp of what the caller saw, for decisions on what has no version of its own. */
export function requiredStamp(request: FastifyRequest): string {
  const header = request.headers["if-match"];
  if (header === undefined) throw new ProblemError({ code: "version_required" });
  // No stamp is empty, so a tag that is none of ours is never the present one.
  return /^(?:W\/)?"([\w-]{1,100})"$/.exec(header.trim())?.[1] ?? "";
}

/** Marks an answer with its stamp; true where the caller has it already and 304 will do. */
export function stampAnswer(request: FastifyRequest, reply: FastifyReply, stamp: string): boolean {
  return answerWithTag(request, reply, stampTag(stamp));
}
