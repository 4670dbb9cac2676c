import type { InstantText } from "@souffleur/kernel";
import type { ArtistId } from "../artist.ts";
import type { TeamId } from "./person.ts";

/** What somebody says of a team. */
export interface TeamDetails {
  readonly name: string;
  /** `#4c6ef5` */
  readonly color: string;
  /** In order. */
  readonly memberIds: readonly ArtistId[];
}

export interface Team extends TeamDetails {
  readonly id: TeamId;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** A team without what we keep of it ourselves. */
export function teamDetails({ name, color, memberIds }: TeamDetails): TeamDetails {
  return { name, color, memberIds };
}

/** Those who are in one of two teams, but not in both. */
export function changedMembers(
  { memberIds: before }: Pick<TeamDetails, "memberIds">,
  { memberIds: after }: Pick<TeamDetails, "memberIds">,
): readonly ArtistId[] {
  return [...new Set(before).symmetricDifference(new Set(after))].toSorted();
}
