import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import type { ArtistId } from "./artist.ts";
import type { Availability } from "./availability.ts";

export type PlanningId = Id<"planning">;

/** One artist at work in one slot. The name is as it was: the planning still reads well when the artist is gone. */
export interface Assignment {
  readonly artistId: ArtistId;
  readonly artistName: string;
  readonly slot: Availability;
}

/** Who works when on one day. */
export interface Planning {
  readonly id: PlanningId;
  readonly eventDate: LocalDate;
  /** In the order the artists were asked for. */
  readonly assignments: readonly Assignment[];
  readonly version: number;
  readonly createdAt: InstantText;
}
