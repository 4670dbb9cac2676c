import { z } from "zod";
import { documentFormats, passageKinds } from "../../domain/documents/document.ts";
import { readProblemCodes } from "./read-problem.ts";

/** The first line a reader is sent; the bytes of the file follow it. */
export const readerOrder = z.object({ format: z.enum(documentFormats) });
export type ReaderOrder = z.infer<typeof readerOrder>;

const place = { start: z.int().min(0), page: z.int().optional() };
const heading = z.object({ level: z.int(), text: z.string(), ...place });
const cut = z.object({
  position: z.int(),
  kind: z.enum(passageKinds),
  language: z.string(),
  headings: z.array(z.string()),
  ...place,
  lastPage: z.int().optional(),
  end: z.int(),
  emphasized: z.array(z.string()),
  hash: z.string(),
});
const message = z.object({ fr: z.string(), en: z.string() });

/** A line of what it answers. Much comes in parts, so that whoever takes them can do something else between two. */
export const readerMessage = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), done: z.int(), pages: z.int() }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("headings"), headings: z.array(heading) }),
  z.object({ kind: z.literal("passages"), passages: z.array(cut) }),
  z.object({
    kind: z.literal("done"),
    title: z.string().optional(),
    language: z.string(),
    pages: z.int().optional(),
    words: z.int(),
    remarks: z.array(message),
  }),
  z.object({ kind: z.literal("problem"), code: z.enum(readProblemCodes) }),
]);
export type ReaderMessage = z.infer<typeof readerMessage>;
