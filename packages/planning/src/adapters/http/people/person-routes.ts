import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  idInput,
  limitInput,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  textInput,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createPerson } from "../../../application/people/create-person.ts";
import { deletePerson } from "../../../application/people/delete-person.ts";
import { getPerson } from "../../../application/people/get-person.ts";
import { replacePerson } from "../../../application/people/replace-person.ts";
import type { ArtistId } from "../../../domain/artist.ts";
import type { Person } from "../../../domain/people/person.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { presentPerson, profileFrom } from "./person-presenter.ts";
import { personInputs, personOutput } from "./person-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["People"];

export function personRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const people = personRepository(database.queries);

  app.route({
    method: "GET",
    url: "/people",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listPeople",
      summary: "All people by name, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        sort: z.enum(["name", "alphabetical"]).default("name").meta({
          description: "`name` compares characters; `alphabetical` puts accents and case aside.",
        }),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({
            description: "Part of the name, the e-mail address or a skill; accents and case do not matter.",
            examples: ["elodie"],
          }),
        kind: z.enum(["artist", "technician"]).optional(),
        skill_id: idInput<"skill">().optional(),
        team_id: idInput<"team">().optional(),
      }),
      response: { 200: z.array(personOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, sort, q, kind, skill_id: skillId, team_id: teamId } = request.query;
      return answerArray(request, reply, {
        schema: personOutput,
        limit,
        after: decodeCursor(cursor, "text", "id"),
        read: (page) => people.list(page, sort, { search: q, kind, skillId, teamId }),
        present: presentPerson,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/people/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getPerson",
      summary: "One person",
      params,
      response: { 200: personOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const person = orProblem(await getPerson({ people }, personIdOf(request.params.id)));
      tagAnswer(request, reply, person.version);
      return presentPerson(person);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  const { personInput, personReplacement } = personInputs(context.zone);

  app.route({
    method: "POST",
    url: "/people",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createPerson",
      summary: "Create a person",
      body: personInput,
      response: { 201: personOutput, ...problems(409) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { id, availabilities, ...body } = request.body;
        const input = { id, availabilities, ...profileFrom(body) };
        const result = await createPerson(portsOf(context, unit, authorOf(request)), input);
        return result.ok ? ok(answerWith(result.value, 201)) : result;
      }),
  });

  app.route({
    method: "PUT",
    url: "/people/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replacePerson",
      summary: "Replace everything about a person",
      params,
      body: personReplacement,
      response: { 200: personOutput, ...problems(404, 409, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { availabilities } = request.body;
        const result = await replacePerson(portsOf(context, unit, authorOf(request)), {
          ...profileFrom(request.body),
          availabilities,
          id: personIdOf(request.params.id),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok(answerWith(result.value, 200)) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/people/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deletePerson",
      summary: "Move a person, with all that hangs on them, to the trash",
      description:
        "Their places in shifts are free then. They come back with them, as far as they still are.",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const id = personIdOf(request.params.id);
        const ports = portsOf(context, unit, authorOf(request));
        const result = await deletePerson(ports, id, expectedVersion(request));
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function answerWith(person: Person, status: number) {
  return { status, body: presentPerson(person), headers: { etag: versionTag(person.version) } };
}

/** Nobody has an id that is not one. */
export function personIdOf(text: string): ArtistId {
  const id = parseId<"artist">(text);
  if (id === undefined) throw new ProblemError({ code: "person_not_found", id: text });
  return id;
}
