import { exampleId, idInput, idOutput, instantOutput, lineInput } from "@souffleur/platform/http";
import { z } from "zod";
import type { Team, TeamDetails } from "../../../domain/people/team.ts";
import { colorInput, DEFAULT_COLOR } from "../color-input.ts";
import { givenOut } from "../given-out.ts";
import { nothingTwice } from "../nothing-twice.ts";

const MAX_NAME = 500;
const MAX_MEMBERS = 1_000;

const example = { name: "Équipe lumière", color: DEFAULT_COLOR };

export const teamOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    color: z.string(),
    member_ids: z.array(idOutput),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Team",
    examples: [
      {
        id: exampleId,
        ...example,
        member_ids: [exampleId],
        version: 1,
        created_at: "2026-04-02T08:00:00.000Z",
        updated_at: "2026-04-02T08:00:00.000Z",
      },
    ],
  });

const fields = {
  name: lineInput(MAX_NAME),
  color: colorInput().default(DEFAULT_COLOR),
  member_ids: z.array(idInput<"artist">()).max(MAX_MEMBERS).superRefine(nothingTwice).default([]),
};

export const teamInput = z
  .strictObject(fields)
  .transform(detailsIn)
  .meta({ id: "TeamInput", examples: [example] });

export const teamReplacement = z
  .strictObject({ ...fields, ...givenOut })
  .transform(detailsIn)
  .meta({ id: "TeamReplacement", examples: [example] });

function detailsIn({ name, color, member_ids }: z.output<z.ZodObject<typeof fields>>): TeamDetails {
  return { name, color, memberIds: member_ids };
}

export function presentTeam(team: Team): z.input<typeof teamOutput> {
  return {
    id: team.id,
    name: team.name,
    color: team.color,
    member_ids: [...team.memberIds],
    version: team.version,
    created_at: team.createdAt,
    updated_at: team.updatedAt,
  };
}
