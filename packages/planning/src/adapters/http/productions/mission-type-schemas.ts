import { exampleId, idInput, idOutput, instantOutput, lineInput, refuse } from "@souffleur/platform/http";
import { z } from "zod";
import type { MissionType, MissionTypeDetails } from "../../../domain/productions/mission-type.ts";
import { MAX_SHIFT_MINUTES } from "../../../domain/productions/shift-limits.ts";
import { givenOut } from "../given-out.ts";
import { nothingTwice } from "../nothing-twice.ts";

const MAX_NAME = 500;
const MAX_POSTS = 50;
const MAX_COUNT = 100;
const MAX_TAGS = 20;
const MAX_REST_MINUTES = 7 * 24 * 60;

const examplePost = { role: "Plateau", level: 2, count: 2 };
const example = {
  name: "Représentation",
  posts: [examplePost],
  minutes: 240,
  break_minutes: 20,
  rest_minutes: 660,
  is_cachet: true,
  tags: ["soir"],
};

/** What a mission type and a shift say of one of their posts. */
export const postFields = {
  role: lineInput(MAX_NAME),
  skill_id: idInput<"skill">().optional(),
  level: z
    .int()
    .min(1)
    .max(5)
    .default(1)
    .meta({ description: "The least level, where a skill is asked for." }),
  count: z.int().min(1).max(MAX_COUNT).meta({ description: "For how many people." }),
};

export const postOutputFields = {
  role: z.string(),
  skill_id: idOutput.optional(),
  level: z.int(),
  count: z.int(),
};

/** What a mission type and a shift have in common. */
export const missionFields = {
  break_minutes: z
    .int()
    .min(0)
    .max(MAX_SHIFT_MINUTES)
    .meta({ description: "Minutes of break inside, which are not work." }),
  rest_minutes: z
    .int()
    .min(0)
    .max(MAX_REST_MINUTES)
    .meta({ description: "Rest everybody in it needs after it, where it is more than the rules'." }),
  is_cachet: z.boolean().meta({ description: "Artists are paid for it by *cachet*." }),
  tags: z.array(lineInput(100)).max(MAX_TAGS).superRefine(nothingTwice),
};

export const lengthInput = z.int().min(1).max(MAX_SHIFT_MINUTES);
export const postsInput = <Post extends z.ZodType>(post: Post) => z.array(post).max(MAX_POSTS);

const fields = {
  name: lineInput(MAX_NAME),
  posts: postsInput(z.strictObject(postFields).meta({ id: "PostTemplateInput", examples: [examplePost] })),
  minutes: lengthInput.meta({ description: "How long such a mission is." }),
  break_minutes: missionFields.break_minutes.default(0),
  rest_minutes: missionFields.rest_minutes.default(0),
  is_cachet: missionFields.is_cachet.default(false),
  venue_id: idInput<"venue">().optional(),
  tags: missionFields.tags.default([]),
};

export const missionTypeInput = z
  .strictObject(fields)
  .superRefine(breakInside)
  .transform(detailsIn)
  .meta({ id: "MissionTypeInput", examples: [example] });

export const missionTypeReplacement = z
  .strictObject({ ...fields, ...givenOut })
  .superRefine(breakInside)
  .transform(detailsIn)
  .meta({ id: "MissionTypeReplacement", examples: [example] });

export const missionTypeOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    posts: z.array(z.object(postOutputFields).meta({ id: "PostTemplate", examples: [examplePost] })),
    minutes: z.int(),
    break_minutes: z.int(),
    rest_minutes: z.int(),
    is_cachet: z.boolean(),
    venue_id: idOutput.optional(),
    tags: z.array(z.string()),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "MissionType",
    examples: [
      {
        id: exampleId,
        ...example,
        version: 1,
        created_at: "2026-10-02T08:00:00.000Z",
        updated_at: "2026-10-02T08:00:00.000Z",
      },
    ],
  });

type Fields = z.output<z.ZodObject<typeof fields>>;

function detailsIn(input: Fields): MissionTypeDetails {
  return {
    name: input.name,
    posts: input.posts.map(({ skill_id: skillId, ...post }) => ({ ...post, skillId })),
    minutes: input.minutes,
    breakMinutes: input.break_minutes,
    restMinutes: input.rest_minutes,
    isCachet: input.is_cachet,
    venueId: input.venue_id,
    tags: input.tags,
  };
}

/** A mission is more than its break. */
function breakInside({ minutes, break_minutes }: Fields, context: z.core.$RefinementCtx): void {
  if (break_minutes < minutes) return;
  refuse(context, { en: "must be shorter than the mission", fr: "doit être plus courte que la mission" }, [
    "break_minutes",
  ]);
}

export function presentMissionType(type: MissionType): z.input<typeof missionTypeOutput> {
  return {
    id: type.id,
    name: type.name,
    posts: type.posts.map(({ role, skillId, level, count }) => ({ role, skill_id: skillId, level, count })),
    minutes: type.minutes,
    break_minutes: type.breakMinutes,
    rest_minutes: type.restMinutes,
    is_cachet: type.isCachet,
    venue_id: type.venueId,
    tags: [...type.tags],
    version: type.version,
    created_at: type.createdAt,
    updated_at: type.updatedAt,
  };
}
