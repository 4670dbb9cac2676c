import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  limitInput,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  textInput,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createTeam } from "../../../application/teams/create-team.ts";
import { deleteTeam } from "../../../application/teams/delete-team.ts";
import { getTeam } from "../../../application/teams/get-team.ts";
import { replaceTeam } from "../../../application/teams/replace-team.ts";
import type { TeamId } from "../../../domain/people/person.ts";
import type { Team } from "../../../domain/people/team.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { teamRepository } from "../../database/people/team-repository.ts";
import { presentTeam, teamInput, teamOutput, teamReplacement } from "./team-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Teams"];

export function teamRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const teams = teamRepository(database.queries);

  app.route({
    method: "GET",
    url: "/teams",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listTeams",
      summary: "All teams by name, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({ description: "Part of the name; accents and case do not matter.", examples: ["lumière"] }),
      }),
      response: { 200: z.array(teamOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, q } = request.query;
      return answerArray(request, reply, {
        schema: teamOutput,
        limit,
        after: decodeCursor(cursor, "text", "id"),
        read: (page) => teams.list(page, q),
        present: presentTeam,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/teams/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getTeam",
      summary: "One team",
      params,
      response: { 200: teamOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const team = orProblem(await getTeam({ teams }, teamId(request.params.id)));
      tagAnswer(request, reply, team.version);
      return presentTeam(team);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/teams",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createTeam",
      summary: "Create a team",
      body: teamInput,
      response: { 201: teamOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await createTeam(portsOf(context, unit, authorOf(request)), request.body);
        return result.ok ? ok({ status: 201, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "PUT",
    url: "/teams/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceTeam",
      summary: "Replace a team and who is in it",
      params,
      body: teamReplacement,
      response: { 200: teamOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceTeam(portsOf(context, unit, authorOf(request)), {
          id: teamId(request.params.id),
          details: request.body,
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/teams/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteTeam",
      summary: "Move a team that makes no production to the trash; its members stay",
      params,
      response: { 204: z.undefined(), ...problems(404, 409, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await deleteTeam(ports, teamId(request.params.id), expectedVersion(request));
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function answer(team: Team) {
  return { body: presentTeam(team), headers: { etag: versionTag(team.version) } };
}

/** No team has an id that is not one. */
function teamId(text: string): TeamId {
  const id = parseId<"team">(text);
  if (id === undefined) throw new ProblemError({ code: "team_not_found", id: text });
  return id;
}
