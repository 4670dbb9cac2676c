import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  lineInput,
  localDateInput,
  localDateOutput,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import {
  type CallSheet,
  type CallSheetDetails,
  extraLineKinds,
} from "../../../domain/call-sheets/call-sheet.ts";
import { givenOut } from "../given-out.ts";
import { nothingTwice } from "../nothing-twice.ts";

const MAX_TITLE = 200;
const MAX_LINE = 500;
const MAX_TEXT = 4_000;
const MAX_LINES = 100;
const MAX_CONTACTS = 50;
/** As many as work on the largest day. */
const MAX_PEOPLE = 1_000;

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ examples: ["12:30"] });

const line = z.strictObject({
  kind: z.enum(extraLineKinds),
  time: clockTime,
  is_next_day: z.boolean().default(false).meta({ description: "After midnight, still of this evening." }),
  text: lineInput(MAX_LINE),
});

const contact = z.strictObject({
  name: lineInput(MAX_LINE),
  role: lineInput(200).optional(),
  phone: lineInput(50).optional(),
});

const ownCall = z.strictObject({ person_id: idInput<"artist">(), time: clockTime });

const fields = {
  day: localDateInput,
  venue_id: idInput<"venue">()
    .optional()
    .meta({ description: "Only what takes place there; without it, all of the production's day." }),
  title: textInput(MAX_TITLE).default(""),
  lines: z.array(line).max(MAX_LINES).default([]).meta({ description: "What of the day is no shift." }),
  contacts: z.array(contact).max(MAX_CONTACTS).default([]),
  calls: z
    .array(ownCall)
    .max(MAX_PEOPLE)
    .superRefine((calls, context) =>
      nothingTwice(
        calls.map(({ person_id }) => person_id),
        context,
      ),
    )
    .default([])
    .meta({ description: "Who is called at another time than their first shift begins." }),
  phones_shown: z
    .array(idInput<"artist">())
    .max(MAX_PEOPLE)
    .superRefine(nothingTwice)
    .default([])
    .meta({ description: "Whose telephone number the sheet shows; nobody's, unless they are named here." }),
  venue_contacts_shown: z.boolean().default(true),
  access_notes: textInput(MAX_TEXT).default(""),
  safety_notes: textInput(MAX_TEXT).default(""),
  notes: textInput(MAX_TEXT).default(""),
};

const example = {
  day: "2026-11-24",
  title: "Filage technique",
  lines: [{ kind: "meal" as const, time: "12:30", is_next_day: false, text: "Repas au foyer" }],
  contacts: [{ name: "Maëlys Guérin", role: "Régie générale", phone: "+33 6 39 98 00 01" }],
  calls: [{ person_id: exampleId, time: "13:15" }],
  phones_shown: [exampleId],
  venue_contacts_shown: true,
  access_notes: "Entrée des artistes, rue Thiers.",
  safety_notes: "Trappe ouverte côté jardin à l'acte II.",
  notes: "Costumes dès 14 h.",
};

export const callSheetInput = z
  .strictObject(fields)
  .transform(detailsIn)
  .meta({ id: "CallSheetInput", examples: [example] });

export const callSheetReplacement = z
  .strictObject({
    ...fields,
    ...givenOut,
    production_id: z.string().max(100).optional(),
    last_number: z.int().optional(),
  })
  .transform(detailsIn)
  .meta({ id: "CallSheetReplacement", examples: [example] });

function detailsIn(input: z.output<z.ZodObject<typeof fields>>): CallSheetDetails {
  return {
    day: input.day,
    venueId: input.venue_id,
    title: input.title.trim(),
    lines: input.lines.map(({ is_next_day: isNextDay, ...rest }) => ({ ...rest, isNextDay })),
    contacts: input.contacts,
    calls: input.calls.map(({ person_id: personId, time }) => ({ personId, time })),
    phonesShown: input.phones_shown,
    venueContactsShown: input.venue_contacts_shown,
    accessNotes: input.access_notes,
    safetyNotes: input.safety_notes,
    notes: input.notes,
  };
}

const lineOutput = z.object({
  kind: z.enum(extraLineKinds),
  time: z.string(),
  is_next_day: z.boolean(),
  text: z.string(),
});

export const contactOutput = z.object({
  name: z.string(),
  role: z.string().optional(),
  phone: z.string().optional(),
});

export const callSheetOutput = z
  .object({
    id: idOutput,
    production_id: idOutput,
    day: localDateOutput,
    venue_id: idOutput.optional(),
    title: z.string(),
    lines: z.array(lineOutput),
    contacts: z.array(contactOutput),
    calls: z.array(z.object({ person_id: idOutput, time: z.string() })),
    phones_shown: z.array(idOutput),
    venue_contacts_shown: z.boolean(),
    access_notes: z.string(),
    safety_notes: z.string(),
    notes: z.string(),
    last_number: z.int().meta({ description: "Of the last version issued; 0 before the first." }),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "CallSheet",
    examples: [
      {
        id: exampleId,
        production_id: exampleId,
        ...example,
        last_number: 1,
        version: 3,
        created_at: "2026-11-21T09:30:00.000Z",
        updated_at: "2026-11-21T09:30:00.000Z",
      },
    ],
  });

export function presentCallSheet(sheet: CallSheet): z.input<typeof callSheetOutput> {
  return {
    id: sheet.id,
    production_id: sheet.productionId,
    day: sheet.day,
    venue_id: sheet.venueId,
    title: sheet.title,
    lines: sheet.lines.map(({ isNextDay, ...rest }) => ({ ...rest, is_next_day: isNextDay })),
    contacts: [...sheet.contacts],
    calls: sheet.calls.map(({ personId, time }) => ({ person_id: personId, time })),
    phones_shown: [...sheet.phonesShown],
    venue_contacts_shown: sheet.venueContactsShown,
    access_notes: sheet.accessNotes,
    safety_notes: sheet.safetyNotes,
    notes: sheet.notes,
    last_number: sheet.lastNumber,
    version: sheet.version,
    created_at: sheet.createdAt,
    updated_at: sheet.updatedAt,
  };
}
