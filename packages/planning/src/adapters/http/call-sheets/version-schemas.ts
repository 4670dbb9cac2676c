import {
  exampleId,
  idOutput,
  instantOutput,
  localDateOutput,
  localDateTimeOutput,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { CallSheetPreview } from "../../../application/call-sheets/preview-call-sheet.ts";
import { extraLineKinds } from "../../../domain/call-sheets/call-sheet.ts";
import { type SheetChange, sheetChangeKinds } from "../../../domain/call-sheets/compare-contents.ts";
import type { CallSheetContent, IssuedCallSheet } from "../../../domain/call-sheets/content.ts";
import { contactOutput } from "./call-sheet-schemas.ts";

const example = {
  production_name: "Le Songe",
  color: "#4c6ef5",
  title: "Filage technique",
  day: "2026-11-24",
  venues: [
    {
      id: exampleId,
      name: "Théâtre des Lices",
      address: "4 place des Lices, Avignon",
      access_notes: "Quai rue Thiers.",
      contacts: [{ name: "Maëlys Guérin", role: "Régie", phone: "+33 6 39 98 00 01" }],
    },
  ],
  lines: [
    {
      kind: "shift" as const,
      start: "2026-11-24T14:00:00",
      end: "2026-11-24T18:00:00",
      text: "Filage",
      place: "Grande salle",
    },
  ],
  people: [
    {
      person_id: exampleId,
      name: "Élodie Marchand",
      roles: ["Titania"],
      call: "2026-11-24T13:15:00",
      until: "2026-11-24T18:00:00",
    },
  ],
  contacts: [],
  access_notes: "",
  safety_notes: "Trappe ouverte côté jardin.",
  notes: "",
};

const contentOutput = z
  .object({
    production_name: z.string(),
    color: z.string(),
    title: z.string(),
    day: localDateOutput,
    venues: z.array(
      z.object({
        id: idOutput,
        name: z.string(),
        address: z.string(),
        access_notes: z.string(),
        contacts: z.array(contactOutput),
      }),
    ),
    lines: z.array(
      z.object({
        kind: z.enum(["shift", ...extraLineKinds]),
        start: localDateTimeOutput,
        end: localDateTimeOutput.optional(),
        text: z.string(),
        place: z.string().optional(),
        notes: z.string().optional(),
      }),
    ),
    people: z.array(
      z.object({
        person_id: idOutput,
        name: z.string(),
        roles: z.array(z.string()),
        call: localDateTimeOutput,
        until: localDateTimeOutput,
        phone: z.string().optional(),
      }),
    ),
    contacts: z.array(contactOutput),
    access_notes: z.string(),
    safety_notes: z.string(),
    notes: z.string(),
  })
  .meta({ id: "CallSheetContent", examples: [example] });

const changeOutput = z
  .object({
    kind: z.enum(sheetChangeKinds),
    what: z.string().meta({ description: "Who or what; the part of the sheet where a text changed." }),
    before: z.string().optional(),
    after: z.string().optional(),
  })
  .meta({
    id: "CallSheetChange",
    examples: [
      {
        kind: "person_call",
        what: "Élodie Marchand",
        before: "2026-11-24T14:00:00",
        after: "2026-11-24T13:15:00",
      },
    ],
  });

export const previewOutput = z
  .object({
    content: contentOutput,
    changes: z.array(changeOutput).meta({ description: "Against the last version that was issued." }),
    unplaced: z
      .int()
      .meta({ description: "Shifts that may be that day, have no time yet, and are not on it." }),
  })
  .meta({ id: "CallSheetPreview", examples: [{ content: example, changes: [], unplaced: 0 }] });

export const issueInput = z
  .strictObject({ note: textInput(1_000).default("") })
  .meta({ id: "CallSheetIssue", examples: [{ note: "Filage avancé d'une heure." }] });

const summary = {
  number: z.int(),
  note: z.string(),
  issued_by: z.string(),
  issued_at: instantOutput,
};

const exampleSummary = {
  number: 2,
  note: "Filage avancé d'une heure.",
  issued_by: "Camille",
  issued_at: "2026-11-23T16:00:00.000Z",
};

export const versionSummaryOutput = z
  .object({ ...summary, people: z.int() })
  .meta({ id: "CallSheetVersionSummary", examples: [{ ...exampleSummary, people: 12 }] });

export const versionOutput = z
  .object({
    sheet_id: idOutput,
    ...summary,
    content: contentOutput,
    changes: z.array(changeOutput).meta({ description: "Against the version before." }),
  })
  .meta({
    id: "CallSheetVersion",
    examples: [{ sheet_id: exampleId, ...exampleSummary, content: example, changes: [] }],
  });

/** A sheet as those on it see it. */
export const mySheetOutput = z
  .object({
    id: idOutput,
    number: z.int(),
    issued_at: instantOutput,
    day: localDateOutput,
    content: contentOutput,
    call: localDateTimeOutput.meta({ description: "When the person of the link is called." }),
  })
  .meta({
    id: "MyCallSheet",
    examples: [
      {
        id: exampleId,
        number: 2,
        issued_at: "2026-11-23T16:00:00.000Z",
        day: "2026-11-24",
        content: example,
        call: "2026-11-24T13:15:00",
      },
    ],
  });

export function presentContent(content: CallSheetContent): z.input<typeof contentOutput> {
  return {
    production_name: content.productionName,
    color: content.color,
    title: content.title,
    day: content.day,
    venues: content.venues.map(({ id, name, address, accessNotes, contacts }) => ({
      id,
      name,
      address,
      access_notes: accessNotes,
      contacts: [...contacts],
    })),
    lines: content.lines.map(({ key: _key, ...line }) => line),
    people: content.people.map(({ personId, roles, ...person }) => ({
      person_id: personId,
      ...person,
      roles: [...roles],
    })),
    contacts: [...content.contacts],
    access_notes: content.accessNotes,
    safety_notes: content.safetyNotes,
    notes: content.notes,
  };
}

export function presentPreview({
  content,
  changes,
  unplaced,
}: CallSheetPreview): z.input<typeof previewOutput> {
  return { content: presentContent(content), changes: [...changes], unplaced };
}

export function presentSummary(issued: IssuedCallSheet): z.input<typeof versionSummaryOutput> {
  const { number, note, issuedBy, issuedAt, content } = issued;
  return { number, note, issued_by: issuedBy, issued_at: issuedAt, people: content.people.length };
}

export function presentVersion(
  issued: IssuedCallSheet,
  changes: readonly SheetChange[],
): z.input<typeof versionOutput> {
  const { people: _people, ...rest } = presentSummary(issued);
  return {
    sheet_id: issued.sheetId,
    ...rest,
    content: presentContent(issued.content),
    changes: [...changes],
  };
}
