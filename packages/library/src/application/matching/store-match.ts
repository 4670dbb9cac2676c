import type { Match } from "../../domain/matching/match.ts";
import type { LibraryPorts } from "../ports.ts";

/** Stores what a match became. It was held for change: nobody can have been faster. */
export async function storeMatch({ matches }: Pick<LibraryPorts, "matches">, after: Match): Promise<Match> {
  const replaced = await matches.replace(after);
  if (!replaced.ok) throw new Error("A match held for change was changed.");
  return after;
}
