import {
  exampleId,
  idOutput,
  instantOutput,
  localDateInput,
  localDateOutput,
  localDateTimeOutput,
  refuse,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { toldKinds } from "../../../domain/publishing/notices-of.ts";
import { changedFields } from "../../../domain/publishing/shift-change.ts";

const MAX_NOTE = 2_000;

const shownShift = {
  ...{ title: "Représentation", start: "2026-11-21T19:30:00", end: "2026-11-21T23:00:00" },
  ...{ zone: "Europe/Paris", venue: { id: exampleId, name: "Théâtre de la Ville", address: "Paris" } },
  ...{ break_minutes: 20, notes: "" },
  people: [{ person_id: exampleId, post_id: exampleId, name: "Camille Roux", role: "Plateau" }],
};

const namedOutput = { id: idOutput, name: z.string() };

const publishedContentOutput = z
  .object({
    title: z.string(),
    start: localDateTimeOutput,
    end: localDateTimeOutput,
    zone: z.string(),
    venue: z.object({ ...namedOutput, address: z.string() }).optional(),
    room: z.object(namedOutput).optional(),
    break_minutes: z.int(),
    notes: z.string(),
    people: z.array(z.object({ person_id: idOutput, post_id: idOutput, name: z.string(), role: z.string() })),
  })
  .meta({ id: "PublishedContent", description: "What people are told of a shift.", examples: [shownShift] });

export const shiftChangeOutput = z
  .object({
    kind: z.enum(["added", "changed", "cancelled"]),
    shift_id: idOutput,
    day: localDateOutput.meta({ description: "The day it begins; where it changes, the new one." }),
    fields: z.array(z.enum(changedFields)).meta({ description: "What of it changes, where it does." }),
    only_notes: z.boolean().meta({ description: "Nothing but its notes change." }),
    before: publishedContentOutput.optional(),
    after: publishedContentOutput.optional(),
  })
  .meta({
    id: "ShiftChange",
    examples: [
      {
        ...{ kind: "added", shift_id: exampleId, day: "2026-11-21" },
        ...{ fields: [], only_notes: false, after: shownShift },
      },
    ],
  });

const examplePublication = {
  ...{ number: 2, note: "", added: 1, changed: 2, cancelled: 0, told: 5 },
  ...{ created_by: "Dominique", created_at: "2026-11-02T16:12:00.000Z" },
};

const publicationFields = {
  number: z.int().meta({ description: "1 for the first of its production." }),
  note: z.string(),
  added: z.int(),
  changed: z.int(),
  cancelled: z.int(),
  told: z.int().meta({ description: "How many people were told." }),
  undoes: z.int().optional().meta({ description: "The number of the publication it took back." }),
  created_by: z.string(),
  created_at: instantOutput,
};

export const publicationOutput = z
  .object(publicationFields)
  .meta({ id: "Publication", examples: [examplePublication] });

export const publicationDetailOutput = z
  .object({ ...publicationFields, changes: z.array(shiftChangeOutput) })
  .meta({ id: "PublicationDetail", examples: [{ ...examplePublication, changes: [] }] });

export const publicationPreviewOutput = z
  .object({
    last_number: z.int().meta({ description: "The number of the last publication; 0 before the first." }),
    stamp: z
      .string()
      .meta({ description: "What `If-Match` repeats, so that nobody publishes what they did not see." }),
    added: z.int(),
    changed: z.int(),
    cancelled: z.int(),
    changes: z.array(shiftChangeOutput),
    tells: z.array(
      z.object({
        kind: z.enum(toldKinds as ["assigned", "changed", "cancelled"]),
        person_id: idOutput,
        name: z.string(),
        has_email: z.boolean(),
        shift_ids: z.array(idOutput),
        sentence: z.string().meta({ description: "What they are told, in the language of the request." }),
      }),
    ),
  })
  .meta({
    id: "PublicationPreview",
    examples: [
      {
        ...{ last_number: 1, stamp: "n0Zl", added: 0, changed: 0, cancelled: 0 },
        ...{ changes: [], tells: [] },
      },
    ],
  });

const windowFields = {
  from: localDateInput.optional().meta({ description: "The first day; else from the beginning." }),
  to: localDateInput.optional().meta({ description: "The last day, itself part of it; else to the end." }),
};

export const publicationWindow = z.strictObject(windowFields).superRefine(inOrder);

export const publicationInput = z
  .strictObject({
    ...windowFields,
    note: textInput(MAX_NOTE).default("").meta({ description: "Goes with what people are told." }),
  })
  .superRefine(inOrder)
  .meta({ id: "PublicationInput", examples: [{ note: "" }] });

function inOrder({ from, to }: z.output<z.ZodObject<typeof windowFields>>, context: z.core.$RefinementCtx) {
  if (from === undefined || to === undefined || to >= from) return;
  refuse(context, { en: "must not be before the first day", fr: "ne doit pas précéder le premier jour" }, [
    "to",
  ]);
}
