import { type Clock, parseId } from "@souffleur/kernel";
import { forgetLinks, mintLink, readLink } from "@souffleur/platform/auth";
import type { Queries } from "@souffleur/platform/database";
import type { PlayKeys } from "../../application/taking/ports.ts";

/** Keys of players are token links like all others: 256 random bits, of which the hash is kept. */
export function playKeys(queries: Queries, clock: Clock): PlayKeys {
  return {
    mint: (kind, { id, label, expiresAt }) =>
      mintLink(queries, clock, { kind, id, label, expiresAt, madeFor: "quiz" }),
    async read(kind, secret) {
      const link = await readLink(queries, clock, secret);
      return link?.kind === kind ? parseId(link.subjectId) : undefined;
    },
    forget: (kind, subjectId) => forgetLinks(queries, kind, subjectId),
  };
}
