import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  ProblemError,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { removePhoto, replacePhoto } from "../../../application/person-files/replace-photo.ts";
import type { ArtistId } from "../../../domain/artist.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { personFileRepository } from "../../database/person-files/person-file-repository.ts";
import { presentPerson } from "../people/person-presenter.ts";
import { personIdOf } from "../people/person-routes.ts";
import { personOutput } from "../people/person-schemas.ts";
import { fileAnswer, sendFile } from "./send-file.ts";
import { bodyBytes, contentInput, takeFile } from "./take-file.ts";

const tags = ["People"];
const params = z.object({ id: z.string() });

const photoInput = z
  .strictObject({ content_base64: contentInput("photo") })
  .meta({ id: "PhotoInput", examples: [{ content_base64: "iVBORw0KGgo=" }] });

/** The one picture of somebody: JPEG, PNG or WebP. */
export function photoRoutes(app: App, context: PlanningContext): void {
  readRoute(app, context);
  writeRoutes(app, context);
}

function readRoute(app: App, { database, files }: PlanningContext): void {
  const people = personRepository(database.queries);
  const personFiles = personFileRepository(database.queries);

  app.route({
    method: "GET",
    url: "/people/:id/photo",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getPhoto",
      summary: "The photo of a person",
      params,
      querystring: z.strictObject({
        v: z
          .string()
          .max(100)
          .optional()
          .meta({ description: "Which one it was: only makes the address new." }),
      }),
      response: { 200: fileAnswer("image/jpeg", "image/png", "image/webp"), ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = personIdOf(request.params.id);
      const photo = await personFiles.photoOf(id);
      if (photo !== undefined) return sendFile(files, photo, reply);
      const isThere = (await people.find(id)) !== undefined;
      throw new ProblemError({ code: isThere ? "photo_not_found" : "person_not_found", id });
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/people/:id/photo",
    bodyLimit: bodyBytes.photo,
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replacePhoto",
      summary: "Give a person a photo: JPEG, PNG or WebP, 5 MB at most",
      description: "If-Match is the version of the person. The photo before can be had back by undoing.",
      params,
      body: photoInput,
      response: { 200: personOutput, ...problems(404, 412, 413, 422) },
    },
    handler: async (request, reply) => {
      const personId = personIdOf(request.params.id);
      const content = await takeFile(context.files, request.body.content_base64, "photo");
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const input = { personId, content, expectedVersion: expectedVersion(request) };
        const replaced = await replacePhoto(ports, input);
        return replaced.ok ? answerWith(ports, personId) : replaced;
      });
    },
  });

  app.route({
    method: "DELETE",
    url: "/people/:id/photo",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deletePhoto",
      summary: "Take the photo of a person away; undoing brings it back",
      params,
      response: { 200: personOutput, ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const personId = personIdOf(request.params.id);
        const removed = await removePhoto(ports, { personId, expectedVersion: expectedVersion(request) });
        return removed.ok ? answerWith(ports, personId) : removed;
      }),
  });
}

async function answerWith({ people }: Pick<ReturnType<typeof portsOf>, "people">, id: ArtistId) {
  const person = await people.find(id);
  if (person === undefined) throw new Error("A person that was just changed is gone.");
  return ok({ status: 200, body: presentPerson(person), headers: { etag: versionTag(person.version) } });
}
