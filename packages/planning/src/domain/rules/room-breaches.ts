import type { RoomId } from "../plan/facts.ts";
import type { PlanIndex } from "../plan/plan-index.ts";
import type { Breach } from "./breach.ts";
import { breachOf } from "./breach-of.ts";
import type { Pack } from "./pack.ts";
import { roomClash } from "./place/room-clash.ts";
import type { RoomRule } from "./place-rule.ts";

const roomRules: readonly RoomRule[] = [roomClash];

/** What the use of one room breaks. */
export function breachesOfRoom(index: PlanIndex, pack: Pack, roomId: RoomId): readonly Breach[] {
  const works = index.worksOfRooms.get(roomId) ?? [];
  const venueId = works[0]?.shift.venueId;
  const venue = venueId === undefined ? undefined : index.venues.get(venueId);
  const room = venue?.rooms.find(({ id }) => id === roomId);
  return roomRules.flatMap((rule) =>
    pack[rule.code].severity === "ignore"
      ? []
      : rule
          .check({ roomId, room, works })
          .flatMap((explanation) =>
            breachOf(rule.code, pack[rule.code], { ...explanation, venueId, roomId }),
          ),
  );
}
