import type { InstantText, LocalDateTime } from "@souffleur/kernel";
import type { ShiftAnswer } from "../../packages/planning/src/domain/answers/shift-answer.ts";
import { newId } from "./planning.ts";

export function anAnswer(over: Partial<ShiftAnswer> = {}): ShiftAnswer {
  return {
    shiftId: newId<"shift">(),
    personId: newId<"artist">(),
    answer: "accepted",
    reason: "",
    sequence: 1,
    seen: {
      start: "2026-11-21T19:30:00" as LocalDateTime,
      end: "2026-11-21T23:00:00" as LocalDateTime,
      role: "Son",
    },
    answeredAt: "2026-11-12T18:00:00.000Z" as InstantText,
    ...over,
  };
}
