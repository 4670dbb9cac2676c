import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  exampleId,
  expectedVersion,
  idOutput,
  limitInput,
  lineInput,
  ProblemError,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createSkill } from "../../../application/skills/create-skill.ts";
import { deleteSkill } from "../../../application/skills/delete-skill.ts";
import { replaceSkill } from "../../../application/skills/replace-skill.ts";
import type { Skill } from "../../../domain/people/skill.ts";
import type { SkillId } from "../../../domain/plan/facts.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { skillRepository } from "../../database/people/skill-repository.ts";

const MAX_NAME = 200;
const MAX_POSITION = 1_000_000;

const example = { name: { fr: "Lumière", en: "Light" }, position: 10 };
const params = z.object({ id: z.string() });
const tags = ["Skills"];

const skillOutput = z
  .object({
    id: idOutput,
    name: z.object({ fr: z.string(), en: z.string() }),
    position: z.int(),
    version: z.int(),
  })
  .meta({ id: "Skill", examples: [{ id: exampleId, ...example, version: 1 }] });

const fields = {
  name: z.strictObject({ fr: lineInput(MAX_NAME), en: lineInput(MAX_NAME) }),
  position: z
    .int()
    .min(0)
    .max(MAX_POSITION)
    .optional()
    .meta({ description: "Left out, a new one goes to the end, one that is there stays where it is." }),
};
const skillInput = z.strictObject(fields).meta({ id: "SkillInput", examples: [example] });
const skillReplacement = z
  // What we gave out comes back in when somebody reads, changes and writes.
  .strictObject({ ...fields, id: z.string().max(100).optional(), version: z.int().optional() })
  .meta({ id: "SkillReplacement", examples: [example] });

export function skillRoutes(app: App, context: PlanningContext): void {
  listRoute(app, context);
  writeRoutes(app, context);
}

function listRoute(app: App, { database }: PlanningContext): void {
  const skills = skillRepository(database.queries);
  app.route({
    method: "GET",
    url: "/skills",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listSkills",
      summary: "The skills there are, in the organisation's order",
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(skillOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor } = request.query;
      return answerArray(request, reply, {
        schema: skillOutput,
        limit,
        after: decodeCursor(cursor, "number", "id"),
        read: (page) => skills.list(page),
        present: presentSkill,
      });
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/skills",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createSkill",
      summary: "Create a skill",
      body: skillInput,
      response: { 201: skillOutput },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const skill = await createSkill(portsOf(context, unit, authorOf(request)), request.body);
        return ok({ status: 201, ...answer(skill) });
      }),
  });

  app.route({
    method: "PUT",
    url: "/skills/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceSkill",
      summary: "Give a skill another name or place; whoever has it keeps it",
      params,
      body: skillReplacement,
      response: { 200: skillOutput, ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const id = skillId(request.params.id);
        const result = await replaceSkill(ports, id, request.body, expectedVersion(request));
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/skills/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteSkill",
      summary: "Move a skill that nobody has and nothing asks for to the trash",
      params,
      response: { 204: z.undefined(), ...problems(404, 409, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await deleteSkill(ports, skillId(request.params.id), expectedVersion(request));
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function presentSkill({ id, name, position, version }: Skill): z.input<typeof skillOutput> {
  return { id, name, position, version };
}

function answer(skill: Skill) {
  return { body: presentSkill(skill), headers: { etag: versionTag(skill.version) } };
}

/** No skill has an id that is not one. */
function skillId(text: string): SkillId {
  const id = parseId<"skill">(text);
  if (id === undefined) throw new ProblemError({ code: "skill_not_found", id: text });
  return id;
}
