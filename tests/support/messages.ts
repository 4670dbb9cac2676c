import type { LocalDateTime } from "@souffleur/kernel";
import type { Notice, NoticeShift } from "../../packages/planning/src/domain/messages/notice.ts";
import type { PersonId, ShiftId } from "../../packages/planning/src/domain/plan/facts.ts";
import { newId } from "./planning.ts";

function aNoticeShift(over: Partial<NoticeShift> = {}): NoticeShift {
  return {
    shiftId: newId<"shift">() as ShiftId,
    title: "Répétition",
    productionName: "Le Misanthrope",
    start: "2026-11-24T14:00:00" as LocalDateTime,
    end: "2026-11-24T18:00:00" as LocalDateTime,
    zone: "Europe/Paris",
    role: "Comédienne",
    venueName: "Théâtre de la Ville",
    ...over,
  };
}

/** A notice to somebody, by the id the API gave them. */
export function aNotice({
  personId,
  ...over
}: Partial<Omit<Notice, "personId">> & { personId: string }): Notice {
  return { kind: "assigned", personId: personId as PersonId, shifts: [aNoticeShift()], ...over };
}
