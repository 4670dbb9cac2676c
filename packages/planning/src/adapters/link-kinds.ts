import { parseId } from "@souffleur/kernel";
import type { LinkKind } from "@souffleur/platform/module";
import { artistRepository } from "./database/artist-repository.ts";

/** Links an artist gets, to give their availabilities and see their plannings without an account. */
export const planningLinks: readonly LinkKind[] = [
  {
    kind: "planning.artist",
    access: "planning:write",
    async labelOf({ queries }, subjectId) {
      const id = parseId<"artist">(subjectId);
      return id && (await artistRepository(queries).find(id))?.name;
    },
  },
];
