import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { changeThresholds } from "../../../application/matching/change-thresholds.ts";
import type { StoredThresholds } from "../../../application/matching/ports.ts";
import { previewThresholds } from "../../../application/matching/preview-thresholds.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { matchRepositories } from "../../database/matching/match-repositories.ts";
import { tags } from "./match-read-routes.ts";
import { thresholdsInput, thresholdsOutput, thresholdsPreview } from "./match-schemas.ts";

/** When a score decides by itself. */
export function matchSettingsRoutes(app: App, context: LibraryContext): void {
  const { thresholds } = matchRepositories(context.database.queries);
  previewRoute(app, context);
  app.route({
    method: "GET",
    url: "/library/match-settings",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getMatchSettings",
      summary: "From which scores on files are decided by themselves",
      response: { 200: thresholdsOutput },
    },
    handler: async (request, reply) => {
      const stored = await thresholds.find();
      tagAnswer(request, reply, stored.version);
      return presentThresholds(stored);
    },
  });

  app.route({
    method: "PUT",
    url: "/library/match-settings",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "replaceMatchSettings",
      summary: "Set from which scores on files are decided by themselves",
      body: thresholdsInput,
      response: { 200: thresholdsOutput, ...problems(412, 422, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const stored = await changeThresholds(ports, request.body, requiredVersion(request));
        if (!stored.ok) return stored;
        const headers = { etag: versionTag(stored.value.version) };
        return ok({ status: 200, body: presentThresholds(stored.value), headers });
      }),
  });
}

function previewRoute(app: App, { database }: LibraryContext): void {
  const { matches } = matchRepositories(database.queries);
  app.route({
    method: "POST",
    url: "/library/match-settings/preview",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "previewMatchSettings",
      summary: "How many files other thresholds would have decided, or left to wait",
      body: thresholdsInput,
      response: { 200: thresholdsPreview, ...problems(422) },
    },
    handler: async ({ body }) => {
      const told = await previewThresholds({ matches }, body);
      return {
        waiting: told.waiting,
        waiting_decided: told.waitingDecided,
        automatic: told.automatic,
        automatic_waiting: told.automaticWaiting,
      };
    },
  });
}

function presentThresholds({ thresholds: { alone, ahead, lead }, version }: StoredThresholds) {
  return { alone, ahead, lead, version };
}
