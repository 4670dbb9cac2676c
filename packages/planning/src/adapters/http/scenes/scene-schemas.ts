import { exampleId, idInput, idOutput, instantOutput, lineInput, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import { MAX_SCENES } from "../../../application/scenes/create-scene.ts";
import type { Scene, SceneDetails } from "../../../domain/scenes/scene.ts";
import { givenOut } from "../given-out.ts";
import { nothingTwice } from "../nothing-twice.ts";

const MAX_TITLE = 500;
const MAX_NOTE = 10_000;
const MAX_PEOPLE = 200;
/** Nothing is shot or rehearsed without a break for longer. */
const MAX_MINUTES = 7 * 24 * 60;

const fields = {
  title: lineInput(MAX_TITLE),
  minutes: z.int().min(1).max(MAX_MINUTES).meta({ description: "How long it takes." }),
  person_ids: z
    .array(idInput<"artist">())
    .max(MAX_PEOPLE)
    .superRefine(nothingTwice)
    .default([])
    .meta({ description: "Who is needed." }),
  note: textInput(MAX_NOTE).default(""),
};

const example = { title: "Acte I, scène 2", minutes: 45, person_ids: [exampleId], note: "Costumes dès 14 h" };

export const sceneInput = z
  .strictObject(fields)
  .transform(detailsIn)
  .meta({ id: "SceneInput", examples: [example] });

export const sceneReplacement = z
  .strictObject({
    ...fields,
    ...givenOut,
    production_id: z.string().max(100).optional(),
    position: z.int().optional(),
  })
  .transform(detailsIn)
  .meta({ id: "SceneReplacement", examples: [example] });

export const sceneOutput = z
  .object({
    id: idOutput,
    production_id: idOutput,
    position: z.int().meta({ description: "Scenes stand in the order of these; gaps mean nothing." }),
    title: z.string(),
    minutes: z.int(),
    person_ids: z.array(idOutput).meta({ description: "Somebody deleted since is still named." }),
    note: z.string(),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Scene",
    examples: [
      {
        id: exampleId,
        production_id: exampleId,
        position: 1,
        ...example,
        version: 1,
        created_at: "2026-11-21T09:30:00.000Z",
        updated_at: "2026-11-21T09:30:00.000Z",
      },
    ],
  });

export const scenePlacesInput = z
  .strictObject({
    scene_ids: z
      .array(idInput<"scene">())
      .max(MAX_SCENES)
      .meta({ description: "Every scene of the production, once." }),
  })
  .meta({ id: "ScenePlaces", examples: [{ scene_ids: [exampleId] }] });

function detailsIn(input: z.output<z.ZodObject<typeof fields>>): SceneDetails {
  const { title, minutes, person_ids: personIds, note } = input;
  return { title, minutes, personIds, note };
}

export function presentScene(scene: Scene): z.input<typeof sceneOutput> {
  return {
    id: scene.id,
    production_id: scene.productionId,
    position: scene.position,
    title: scene.title,
    minutes: scene.minutes,
    person_ids: [...scene.personIds],
    note: scene.note,
    version: scene.version,
    created_at: scene.createdAt,
    updated_at: scene.updatedAt,
  };
}
