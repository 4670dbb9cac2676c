import {
  exampleId,
  idOutput,
  instantOutput,
  lineInput,
  localDateInput,
  localDateOutput,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { PersonFile } from "../../../domain/people/person-file.ts";
import { givenOut } from "../given-out.ts";
import { contentInput } from "./take-file.ts";

const MAX_NAME = 200;

const details = {
  name: lineInput(MAX_NAME).meta({ description: "What people call it. It is never a name on a disk." }),
  expires_on: localDateInput
    .optional()
    .meta({ description: "The last day on which it is good for anything: a medical visit, a permit." }),
};

export const documentInput = z.strictObject({ ...details, content_base64: contentInput("document") }).meta({
  id: "DocumentInput",
  examples: [{ name: "Visite médicale", expires_on: "2028-03-14", content_base64: "JVBERi0xLjc=" }],
});

export const documentReplacement = z
  .strictObject({ ...details, ...givenOut })
  .meta({ id: "DocumentReplacement", examples: [{ name: "Visite médicale", expires_on: "2028-03-14" }] });

const example = {
  id: exampleId,
  person_id: exampleId,
  name: "Visite médicale",
  kind: "application/pdf",
  bytes: 84_213,
  expires_on: "2028-03-14",
  version: 1,
  created_at: "2026-11-20T18:00:00.000Z",
  updated_at: "2026-11-20T18:00:00.000Z",
};

const shape = {
  id: idOutput,
  person_id: idOutput,
  name: z.string(),
  kind: z.enum(["image/jpeg", "image/png", "image/webp", "application/pdf"]),
  bytes: z.int(),
  expires_on: localDateOutput.optional(),
  version: z.int(),
  created_at: instantOutput,
  updated_at: instantOutput,
};

export const documentOutput = z.object(shape).meta({ id: "Document", examples: [example] });

export const expiringOutput = z
  .object({ ...shape, person_name: z.string() })
  .meta({ id: "ExpiringDocument", examples: [{ ...example, person_name: "Élodie Marchand" }] });

export function presentDocument(document: PersonFile): z.input<typeof documentOutput> {
  return {
    id: document.id,
    person_id: document.personId,
    name: document.name,
    kind: document.kind,
    bytes: document.bytes,
    expires_on: document.expiresOn,
    version: document.version,
    created_at: document.createdAt,
    updated_at: document.updatedAt,
  };
}
