import {
  exampleId,
  idOutput,
  instantOutput,
  localDateOutput,
  localDateTimeOutput,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { MyShift } from "../../../application/my/get-my-schedule.ts";
import { answerStates, answerWords, type SeenShift } from "../../../domain/answers/shift-answer.ts";

export const answerStateSchema = z.enum(answerStates).meta({
  description:
    "`waiting` for an answer; `changed` since it was answered; `cancelled`, or goes on without them.",
});

export const answerOutput = z
  .object({ answer: z.enum(answerWords), reason: z.string().optional(), answered_at: instantOutput })
  .meta({
    id: "MyAnswer",
    examples: [{ answer: "accepted", answered_at: "2026-11-12T18:04:00.000Z" }],
  });

export const latenessOutput = z
  .object({ minutes: z.int(), note: z.string().optional(), told_at: instantOutput })
  .meta({
    id: "Lateness",
    examples: [{ minutes: 15, note: "Bouchon", told_at: "2026-11-21T18:40:00.000Z" }],
  });

const beforeOutput = z
  .object({
    start: localDateTimeOutput,
    end: localDateTimeOutput,
    venue_name: z.string().optional(),
    role: z.string(),
  })
  .meta({
    id: "SeenShift",
    description: "What it was when they answered.",
    examples: [
      { start: "2026-11-21T19:00:00", end: "2026-11-21T22:30:00", venue_name: "La Chapelle", role: "Son" },
    ],
  });

export const myShiftOutput = z
  .object({
    shift_id: idOutput,
    production_name: z.string(),
    title: z.string(),
    day: localDateOutput,
    start: localDateTimeOutput,
    end: localDateTimeOutput,
    zone: z.string(),
    venue: z.object({ name: z.string(), address: z.string(), room: z.string().optional() }).optional(),
    break_minutes: z.int(),
    notes: z.string(),
    role: z.string(),
    colleagues: z.array(z.object({ name: z.string(), role: z.string() })),
    state: answerStateSchema,
    sequence: z.int().meta({ description: "Goes back with the answer, which is to this and nothing later." }),
    has_begun: z.boolean().meta({ description: "Then nobody says yes or no any more." }),
    answer: answerOutput.optional(),
    before: beforeOutput.optional(),
    late: latenessOutput.optional(),
    changed_at: instantOutput,
  })
  .meta({
    id: "MyShift",
    description: "Its times are those on the wall of its venue.",
    examples: [
      {
        shift_id: exampleId,
        production_name: "La Mouette",
        title: "Représentation",
        day: "2026-11-21",
        start: "2026-11-21T19:30:00",
        end: "2026-11-21T23:00:00",
        zone: "Europe/Paris",
        venue: { name: "La Chapelle", address: "3 rue des Forges, 35000 Rennes" },
        break_minutes: 20,
        notes: "",
        role: "Son",
        colleagues: [{ name: "Malo Kerbrat", role: "Lumière" }],
        state: "waiting",
        sequence: 1,
        has_begun: false,
        changed_at: "2026-11-10T09:00:00.000Z",
      },
    ],
  });

export function presentMyShift({
  told,
  state,
  answer,
  before,
  late,
  hasBegun,
}: MyShift): z.input<typeof myShiftOutput> {
  const { shift, role, sequence, changedAt, personId, isCancelled } = told;
  const { content } = shift;
  const others = isCancelled ? [] : content.people.filter((one) => one.personId !== personId);
  return {
    shift_id: shift.shiftId,
    production_name: content.productionName,
    title: content.title,
    day: shift.day,
    start: content.start,
    end: content.end,
    zone: content.zone,
    venue: content.venue && {
      name: content.venue.name,
      address: content.venue.address,
      room: content.room?.name,
    },
    break_minutes: content.breakMinutes,
    notes: content.notes,
    role,
    colleagues: others.map(({ name, role: theirs }) => ({ name, role: theirs })),
    state,
    sequence,
    has_begun: hasBegun,
    answer: answer && presentAnswer(answer),
    before: before && presentSeen(before),
    late: late && presentLateness(late),
    changed_at: changedAt,
  };
}

export function presentAnswer({ answer, reason, answeredAt }: NonNullable<MyShift["answer"]>) {
  return { answer, answered_at: answeredAt, ...(reason !== "" && { reason }) };
}

export function presentLateness({ minutes, note, toldAt }: NonNullable<MyShift["late"]>) {
  return { minutes, told_at: toldAt, ...(note !== "" && { note }) };
}

function presentSeen({ start, end, venueName, role }: SeenShift) {
  return { start, end, role, venue_name: venueName };
}
