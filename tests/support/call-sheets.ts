import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { CallSheet } from "../../packages/planning/src/domain/call-sheets/call-sheet.ts";
import type {
  CallSheetContent,
  IssuedCallSheet,
} from "../../packages/planning/src/domain/call-sheets/content.ts";
import { newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;
const day = "2026-11-24" as LocalDate;

export function aCallSheet(over: Partial<CallSheet> = {}): CallSheet {
  return {
    id: newId<"call-sheet">(),
    productionId: newId<"production">(),
    day,
    venueId: undefined,
    title: "Filage « la forêt » 🌲",
    lines: [{ kind: "meal", time: "12:30", isNextDay: false, text: "Repas" }],
    contacts: [{ name: "Maëlys", role: "Régie", phone: "+33 6 39 98 00 01" }],
    calls: [{ personId: newId<"artist">(), time: "13:15" }],
    phonesShown: [newId<"artist">()],
    venueContactsShown: true,
    accessNotes: "",
    safetyNotes: "Trappe\nouverte",
    notes: "",
    lastNumber: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

export function aContent(over: Partial<CallSheetContent> = {}): CallSheetContent {
  return {
    productionName: "Le Songe",
    color: "#4c6ef5",
    title: "Filage",
    day,
    venues: [],
    lines: [
      {
        key: "meal:Repas",
        kind: "meal",
        start: "2026-11-24T12:30:00" as LocalDateTime,
        text: "Repas",
      },
    ],
    people: [
      {
        personId: newId<"artist">(),
        name: "Élodie",
        roles: ["Titania"],
        call: "2026-11-24T13:15:00" as LocalDateTime,
        until: "2026-11-24T18:00:00" as LocalDateTime,
      },
    ],
    contacts: [],
    accessNotes: "",
    safetyNotes: "",
    notes: "",
    ...over,
  };
}

export function anIssue(over: Partial<IssuedCallSheet> = {}): IssuedCallSheet {
  return {
    sheetId: newId<"call-sheet">(),
    number: 1,
    content: aContent(),
    note: "",
    issuedBy: "Camille",
    issuedAt: now,
    ...over,
  };
}
