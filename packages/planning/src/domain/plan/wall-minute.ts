import type { LocalDateTime } from "@souffleur/kernel";
import type { Minute } from "./facts.ts";
import { DAY_MINUTES, minuteAt, type Zone } from "./zones.ts";

/** When a clock on the wall of the zone shows this time. */
export function minuteOnWall(zone: Zone, time: LocalDateTime): Minute {
  const local = Math.floor(Date.parse(`${time}Z`) / 60_000);
  const day = Math.floor(local / DAY_MINUTES);
  return minuteAt(zone, day, local - day * DAY_MINUTES);
}
