import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  lineInput,
  localDateOutput,
  localDateTimeOutput,
  refuse,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { ShiftDetails, TemplatedDetails } from "../../../application/productions/shift-input.ts";
import type { Shift } from "../../../domain/productions/shift.ts";
import { daysOf } from "../../../domain/productions/shift.ts";
import type { When } from "../../../domain/productions/when.ts";
import { givenOut } from "../given-out.ts";
import {
  lengthInput,
  missionFields,
  postFields,
  postOutputFields,
  postsInput,
} from "./mission-type-schemas.ts";

const MAX_NAME = 500;
const MAX_NOTES = 10_000;

const examplePost = { role: "Plateau", level: 2, count: 2 };
const example = {
  title: "Représentation",
  start: "2026-11-21T19:30:00",
  end: "2026-11-21T23:00:00",
  posts: [examplePost],
};
const details = {
  shares_room: false,
  minutes: 210,
  break_minutes: 0,
  rest_minutes: 0,
  is_cachet: true,
  tags: [],
  notes: "",
};

const wallSpanOutput = z
  .object({ start: localDateTimeOutput, end: localDateTimeOutput })
  .meta({ id: "WallSpan", examples: [{ start: example.start, end: example.end }] });

export const shiftOutput = z
  .object({
    id: idOutput,
    production_id: idOutput,
    mission_type_id: idOutput.optional(),
    title: z.string(),
    day: localDateOutput,
    venue_id: idOutput.optional(),
    room_id: idOutput.optional(),
    shares_room: z.boolean(),
    start: localDateTimeOutput.optional(),
    end: localDateTimeOutput.optional(),
    window: wallSpanOutput.optional(),
    minutes: z.int(),
    break_minutes: z.int(),
    rest_minutes: z.int(),
    is_cachet: z.boolean(),
    tags: z.array(z.string()),
    notes: z.string(),
    posts: z.array(
      z.object({ id: idOutput, ...postOutputFields }).meta({
        id: "Post",
        examples: [{ id: exampleId, ...examplePost }],
      }),
    ),
    assignments: z.array(
      z
        .object({
          id: idOutput,
          post_id: idOutput,
          person_id: idOutput,
          pinned: z.boolean(),
          override_reason: z.string().optional(),
        })
        .meta({
          id: "ShiftAssignment",
          examples: [{ id: exampleId, post_id: exampleId, person_id: exampleId, pinned: false }],
        }),
    ),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Shift",
    description: "Its times are those on the wall of its venue; without a venue, in the organisation's zone.",
    examples: [
      {
        id: exampleId,
        production_id: exampleId,
        ...example,
        ...details,
        day: "2026-11-21",
        posts: [{ id: exampleId, ...examplePost }],
        assignments: [{ id: exampleId, post_id: exampleId, person_id: exampleId, pinned: false }],
        version: 1,
        created_at: "2026-10-02T08:00:00.000Z",
        updated_at: "2026-10-02T08:00:00.000Z",
      },
    ],
  });

/** The zone of the venue is not known here: what the text says is read by the use case. */
export const wallTimeInput = z
  .string()
  .max(100)
  .meta({
    description:
      "Date and time on the wall of the venue, in whole minutes; with an offset it is converted. In the hour the clocks skip it is an hour later; in the hour that comes twice it is the first.",
    format: "date-time-local",
    examples: [example.start],
  });

const windowInput = z
  .strictObject({ start: wallTimeInput, end: wallTimeInput })
  .meta({ id: "ShiftWindowInput", examples: [{ start: "2026-11-21T09:00:00", end: "2026-11-21T23:00:00" }] });

const postInput = z
  .strictObject({
    id: idInput<"post">()
      .optional()
      .meta({ description: "That of a post the shift has already: who works at it stays." }),
    ...postFields,
  })
  .meta({ id: "PostInput", examples: [examplePost] });

/** What a template may say instead. */
export const templatedFields = {
  mission_type_id: idInput<"mission-type">().optional(),
  title: lineInput(MAX_NAME).optional().meta({ description: "Without it, the name of the mission type." }),
  venue_id: idInput<"venue">().optional(),
  room_id: idInput<"room">().optional(),
  shares_room: z.boolean().optional().meta({ description: "Others may be in the room at the same time." }),
  minutes: lengthInput
    .optional()
    .meta({ description: "How long it is; with a start and an end, what lies between them counts." }),
  break_minutes: missionFields.break_minutes.optional(),
  rest_minutes: missionFields.rest_minutes.optional(),
  is_cachet: missionFields.is_cachet.optional(),
  tags: missionFields.tags.optional(),
  notes: textInput(MAX_NOTES).optional(),
  posts: postsInput(postInput).optional(),
};

const whenFields = {
  start: wallTimeInput.optional(),
  end: wallTimeInput.optional().meta({ description: "Without it, `minutes` after the start." }),
  window: windowInput.optional().meta({ description: "Where the machine may place it." }),
};

export const shiftInput = z
  .strictObject({ ...templatedFields, ...whenFields })
  .superRefine(hasTime)
  .meta({ id: "ShiftInput", examples: [example] });

export const shiftReplacement = z
  .strictObject({
    ...templatedFields,
    ...whenFields,
    title: lineInput(MAX_NAME),
    posts: postsInput(postInput),
    ...givenOut,
    production_id: z.string().max(100).optional(),
    day: z.string().max(100).optional(),
    assignments: z.array(z.unknown()).max(10_000).optional(),
    warnings: z.array(z.unknown()).max(10_000).optional(),
  })
  .superRefine(hasTime)
  .meta({
    id: "ShiftReplacement",
    description: "Who works in the shift is not changed here: `assignments` and `warnings` do not count.",
    examples: [example],
  });

function hasTime({ start, end, window }: When, context: z.core.$RefinementCtx): void {
  if (start === undefined && (end !== undefined || window === undefined)) {
    refuse(context, { en: "is required, or else a window", fr: "est obligatoire, ou bien une fenêtre" }, [
      "start",
    ]);
  }
}

type Templated = z.output<z.ZodObject<typeof templatedFields>>;

export function templatedIn(input: Templated): TemplatedDetails {
  return {
    missionTypeId: input.mission_type_id,
    title: input.title,
    venueId: input.venue_id,
    roomId: input.room_id,
    sharesRoom: input.shares_room,
    breakMinutes: input.break_minutes,
    restMinutes: input.rest_minutes,
    isCachet: input.is_cachet,
    tags: input.tags,
    notes: input.notes,
    posts: input.posts?.map(({ skill_id: skillId, ...post }) => ({ ...post, skillId })),
  };
}

/** All of a shift: what is left out is nothing. */
export function detailsIn(input: z.output<typeof shiftReplacement>): ShiftDetails {
  const {
    title = "",
    sharesRoom,
    breakMinutes,
    restMinutes,
    isCachet,
    tags,
    notes,
    posts,
    ...given
  } = templatedIn(input);
  return {
    ...given,
    title,
    sharesRoom: sharesRoom ?? false,
    breakMinutes: breakMinutes ?? 0,
    restMinutes: restMinutes ?? 0,
    isCachet: isCachet ?? false,
    tags: tags ?? [],
    notes: notes ?? "",
    posts: posts ?? [],
  };
}

export function whenIn({ start, end, window, minutes }: When): When {
  return { start, end, window, minutes };
}

/** Member by member, in the order of the schema: the routes that read many write it as it is. */
export function presentShift(shift: Shift): z.input<typeof shiftOutput> {
  return {
    id: shift.id,
    production_id: shift.productionId,
    mission_type_id: shift.missionTypeId,
    title: shift.title,
    day: daysOf(shift).day,
    venue_id: shift.venueId,
    room_id: shift.roomId,
    shares_room: shift.sharesRoom,
    start: shift.at?.start,
    end: shift.at?.end,
    window: shift.window && { start: shift.window.start, end: shift.window.end },
    minutes: shift.minutes,
    break_minutes: shift.breakMinutes,
    rest_minutes: shift.restMinutes,
    is_cachet: shift.isCachet,
    tags: [...shift.tags],
    notes: shift.notes,
    posts: shift.posts.map(({ id, role, skillId, level, count }) => ({
      id,
      role,
      skill_id: skillId,
      level,
      count,
    })),
    assignments: shift.assignments.map(({ id, postId, personId, isPinned, overrideReason }) => ({
      id,
      post_id: postId,
      person_id: personId,
      pinned: isPinned,
      override_reason: overrideReason,
    })),
    version: shift.version,
    created_at: shift.createdAt,
    updated_at: shift.updatedAt,
  };
}
