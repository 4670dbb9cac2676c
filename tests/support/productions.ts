import type { InstantText } from "@souffleur/kernel";
import type { MissionType } from "../../packages/planning/src/domain/productions/mission-type.ts";
import type { Production } from "../../packages/planning/src/domain/productions/production.ts";
import { day, newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

export function aProduction(over: Partial<Production> = {}): Production {
  return {
    id: newId<"production">(),
    name: "Le Songe d'une nuit d'été",
    startsOn: day("2026-11-02"),
    endsOn: day("2027-01-30"),
    color: "#4c6ef5",
    notes: "",
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

export function aMissionType(over: Partial<MissionType> = {}): MissionType {
  return {
    id: newId<"mission-type">(),
    name: "Représentation",
    posts: [{ role: "Plateau", level: 2, count: 2 }],
    minutes: 240,
    breakMinutes: 20,
    restMinutes: 660,
    isCachet: true,
    tags: ["soir"],
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}
