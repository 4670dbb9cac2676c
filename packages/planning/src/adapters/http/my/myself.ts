import { type Id, parseId } from "@souffleur/kernel";
import { ProblemError, principalOf, type Request } from "@souffleur/platform/http";

/** The kind of link that opens a person's own page. */
const KIND = "planning.artist";

/** Whose link it is. A link of another kind opens nothing here. */
export function myself(request: Request): Id<"artist"> {
  const { link } = principalOf(request);
  const id = link?.kind === KIND ? parseId<"artist">(link.subjectId) : undefined;
  if (id === undefined) throw new ProblemError({ code: "not_allowed" });
  return id;
}
