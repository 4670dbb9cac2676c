import { exampleId, idOutput, localDateTimeOutput } from "@souffleur/platform/http";
import { z } from "zod";
import type { BreachPlaces } from "../../../application/rules/check-shifts.ts";
import { wallText } from "../../../domain/calendars/recurrence/wall-seconds.ts";
import { offsetAt } from "../../../domain/plan/zones.ts";
import { type Breach, breachId } from "../../../domain/rules/breach.ts";
import { ruleCodes } from "../../../domain/rules/codes.ts";
import { messageOutput } from "./rules-schemas.ts";

export const conflictOutput = z
  .object({
    id: z.string().meta({ description: "The same as long as it is the same conflict." }),
    code: z.enum(ruleCodes),
    severity: z.enum(["warn", "forbid"]),
    start: localDateTimeOutput,
    end: localDateTimeOutput,
    zone: z.string().meta({ description: "Whose clocks `start` and `end` are read from." }),
    shift_ids: z.array(idOutput),
    person_id: idOutput.optional(),
    post_id: idOutput.optional(),
    venue_id: idOutput.optional(),
    room_id: idOutput.optional(),
    message: messageOutput,
    evidence: z.record(z.string(), z.number()).meta({
      description: "What was measured, in the rule's unit: `limit`, `actual`, `missing`, `excess`.",
    }),
    reference: z.string().optional(),
  })
  .meta({
    id: "PlanConflict",
    examples: [
      {
        ...{ id: "5f3a1c0e9b7d2466", code: "daily_rest", severity: "forbid", zone: "Europe/Paris" },
        ...{ start: "2026-11-02T23:00:00", end: "2026-11-03T08:00:00" },
        ...{ shift_ids: [exampleId], person_id: exampleId },
        message: {
          fr: "Ana a 9 h de repos, du lundi 2 novembre à 23 h au mardi 3 novembre à 8 h ; il en faut 11 h.",
          en: "Ana has 9 h of rest, from Monday 2 November at 23:00 to Tuesday 3 November at 08:00; 11 h are needed.",
        },
        evidence: { limit: 660, actual: 540, missing: 120 },
        reference: "Code du travail, art. L3131-1",
      },
    ],
  });

/** Conflicts as the API shows them, their times as the clocks of the place do. */
export function conflictPresenter(facts: BreachPlaces) {
  const zones = new Map(facts.venues.map(({ id, zone }) => [id, zone]));
  return (breach: Breach): z.input<typeof conflictOutput> => {
    const zone = (breach.venueId && zones.get(breach.venueId)) ?? facts.zone;
    const wall = (minute: number) => wallText((minute + offsetAt(facts.zones[zone] ?? [], minute)) * 60);
    return {
      id: breachId(breach),
      code: breach.code,
      severity: breach.severity,
      start: wall(breach.at.start),
      end: wall(breach.at.end),
      zone,
      shift_ids: [...breach.shiftIds],
      person_id: breach.personId,
      post_id: breach.postId,
      venue_id: breach.venueId,
      room_id: breach.roomId,
      message: breach.message,
      evidence: { ...breach.evidence },
      reference: breach.reference,
    };
  };
}
