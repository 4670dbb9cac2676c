import { assertNever, type LocalDate, type LocalDateTime } from "@souffleur/kernel";
import type { PersonId, ShiftId } from "../../plan/facts.ts";
import type { Notice, NoticeKind, NoticeShift } from "../notice.ts";

const personId = "0190a6f4-0000-7000-8000-000000000001" as PersonId;

const rehearsal: NoticeShift = {
  shiftId: "0190a6f4-0000-7000-8000-000000000002" as ShiftId,
  title: "Répétition",
  productionName: "Le Misanthrope",
  start: "2026-11-24T14:00:00" as LocalDateTime,
  end: "2026-11-24T18:00:00" as LocalDateTime,
  zone: "Europe/Paris",
  role: "Comédienne",
  venueName: "Théâtre de la Ville",
  venueAddress: "2 place du Châtelet, 75004 Paris",
};
const show: NoticeShift = {
  ...rehearsal,
  shiftId: "0190a6f4-0000-7000-8000-000000000003" as ShiftId,
  title: "Générale",
  start: "2026-11-25T20:00:00" as LocalDateTime,
  end: "2026-11-26T00:30:00" as LocalDateTime,
};
const before = {
  start: "2026-11-24T10:00:00" as LocalDateTime,
  end: "2026-11-24T13:00:00" as LocalDateTime,
  venueName: "Salle de répétition",
};

/** A message of each kind for whoever writes its words and wants to see them at work. */
export function exampleNotice(kind: NoticeKind): Notice {
  const plain: Notice = { kind, personId, shifts: [rehearsal, show] };
  switch (kind) {
    case "changed":
      return { ...plain, shifts: [{ ...rehearsal, before }] };
    case "availability_asked":
      return {
        ...plain,
        shifts: [],
        period: { from: "2026-12-01" as LocalDate, to: "2026-12-31" as LocalDate },
        note: "Tournée en décembre",
      };
    case "late":
      return { ...plain, shifts: [rehearsal], minutesLate: 20, note: "RER B" };
    case "declined":
      return { ...plain, shifts: [show], note: "Un autre engagement" };
    case "assigned":
    case "cancelled":
    case "reminder":
      return plain;
    default:
      return assertNever(kind);
  }
}
