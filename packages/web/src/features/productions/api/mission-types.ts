import { thingsOf } from "../../../lib/api/things.ts";
import type { MissionType, MissionTypeInput } from "../../../lib/api/types.ts";

export const missionTypes = thingsOf<MissionType, MissionTypeInput>("mission-types");
