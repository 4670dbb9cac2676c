import type { Id, InstantText } from "@souffleur/kernel";
import type { SkillId, VenueId } from "../plan/facts.ts";

export type MissionTypeId = Id<"mission-type">;

/** One kind of work, for as many people as it counts. */
export interface PostTemplate {
  /** As people call it: "plateau", "son façade". */
  readonly role: string;
  readonly skillId?: SkillId | undefined;
  /** The least level, from 1 to 5, where a skill is asked for. */
  readonly level: number;
  readonly count: number;
}

/** What missions of one kind have in common: a set-up, a rehearsal, a performance. Shifts are made from it. */
export interface MissionType {
  readonly id: MissionTypeId;
  readonly name: string;
  readonly posts: readonly PostTemplate[];
  /** How long such a mission is, unless somebody says otherwise. */
  readonly minutes: number;
  readonly breakMinutes: number;
  readonly restMinutes: number;
  readonly isCachet: boolean;
  readonly venueId?: VenueId | undefined;
  readonly tags: readonly string[];
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

export type MissionTypeDetails = Omit<MissionType, "id" | "version" | "createdAt" | "updatedAt">;

export function missionTypeDetails(type: MissionType): MissionTypeDetails {
  const { id: _id, version: _version, createdAt: _created, updatedAt: _updated, ...details } = type;
  return details;
}
