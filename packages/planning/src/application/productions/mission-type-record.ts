import type { Subject } from "@souffleur/kernel";
import type { MissionType, MissionTypeDetails } from "../../domain/productions/mission-type.ts";
import type { References } from "./ports.ts";

/** A mission type as the ledger and the trash name it. */
export function missionTypeSubject({ id, name }: Pick<MissionType, "id" | "name">): Subject {
  return { type: "planning.mission-type", id, label: name };
}

/** What must be there for it. */
export function missionTypeReferences({ posts, venueId }: MissionTypeDetails): References {
  return {
    skills: posts.flatMap(({ skillId }) => skillId ?? []),
    venues: venueId === undefined ? [] : [venueId],
  };
}
