import { fail, type Result } from "@souffleur/kernel";
import type { ArtistId } from "../domain/artist.ts";
import type { Availability } from "../domain/availability.ts";
import type { Assignment } from "../domain/planning.ts";
import type { PlanningProposal } from "../domain/planning-proposal.ts";
import { type Decide, type DecideFailure, type DecidePorts, decideProposal } from "./decide-proposal.ts";
import type { ArtistNotFound } from "./get-artist.ts";
import type { PlanningPorts } from "./ports.ts";

export interface EditPlanning extends Decide {
  /** Who works when, as the person wants it. */
  readonly assignments: readonly { readonly artistId: ArtistId; readonly slot: Availability }[];
}

/** Takes a day as a person changed it. What a person says need not be in an availability: they may know better. */
export async function editPlanning(
  ports: DecidePorts & Pick<PlanningPorts, "artists">,
  { assignments, ...seen }: EditPlanning,
): Promise<Result<PlanningProposal, DecideFailure | ArtistNotFound>> {
  const ids = [...new Set(assignments.map(({ artistId }) => artistId))];
  const names = await ports.artists.namesOf(ids);
  const unknown = ids.find((id) => !names.has(id));
  if (unknown !== undefined) return fail({ code: "artist_not_found", id: unknown });
  const named = assignments.map(
    ({ artistId, slot }): Assignment => ({ artistId, artistName: names.get(artistId) ?? "", slot }),
  );
  return decideProposal(ports, seen, "edit", () => named);
}
