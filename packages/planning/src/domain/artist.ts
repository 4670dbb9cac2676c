import type { Id, InstantText } from "@souffleur/kernel";
import type { Availability } from "./availability.ts";

export type ArtistId = Id<"artist">;

/** Somebody who can be planned, and when. */
export interface Artist {
  readonly id: ArtistId;
  readonly name: string;
  /** In order of time. */
  readonly availabilities: readonly Availability[];
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
