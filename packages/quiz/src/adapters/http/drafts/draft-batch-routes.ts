import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  idInput,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { acceptDrafts, plainDrafts } from "../../../application/questions/accept-drafts.ts";
import { changeReviewSettings } from "../../../application/questions/change-review-settings.ts";
import type { StoredReviewSettings } from "../../../application/questions/ports.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { questionRepositories } from "../../database/questions/question-repositories.ts";
import { tags } from "./draft-read-routes.ts";
import {
  acceptAllInput,
  acceptAllOutput,
  acceptAllShown,
  presentDraft,
  reviewSettingsInput,
  reviewSettingsOutput,
} from "./draft-schemas.ts";

/** Many drafts at once, and how sure they must be. */
export function draftBatchRoutes(app: App, context: QuizContext): void {
  acceptAllRoutes(app, context);
  settingsRoutes(app, context);
}

function acceptAllRoutes(app: App, context: QuizContext): void {
  const stores = questionRepositories(context.database.queries, context.newId);
  app.route({
    method: "GET",
    url: "/quiz/drafts/accept-all",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "showQuestionDraftsToAccept",
      summary: "What would be accepted all at once: sure enough, and nothing to be said of it",
      querystring: z.strictObject({ generation: idInput<"generation">().optional() }),
      response: { 200: acceptAllShown, ...problems(422) },
    },
    handler: async (request) => {
      const { settings } = await stores.reviewSettings.find();
      const plain = await plainDrafts(stores, settings, request.query.generation);
      return {
        confidence: settings.batchConfidence,
        items: plain.map((draft) => presentDraft(draft, request.locale)),
      };
    },
  });

  app.route({
    method: "POST",
    url: "/quiz/drafts/accept-all",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "acceptQuestionDrafts",
      summary: "Take drafts into the bank all at once, as they were shown",
      body: acceptAllInput,
      response: { 200: acceptAllOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const { settings } = await ports.reviewSettings.find();
        const shown = request.body.drafts.map(({ id, version }) => ({ id, expectedVersion: version }));
        const done = await acceptDrafts(ports, settings, shown);
        if (!done.ok) return done;
        unit.afterCommit(context.inboxChanged);
        const { accepted, left } = done.value;
        return ok({ status: 200, body: { accepted: accepted.map(({ id }) => id), left: [...left] } });
      }),
  });
}

function settingsRoutes(app: App, context: QuizContext): void {
  const { reviewSettings } = questionRepositories(context.database.queries, context.newId);
  app.route({
    method: "GET",
    url: "/quiz/review-settings",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "getQuizReviewSettings",
      summary: "How sure drafts must be to be accepted all at once",
      response: { 200: reviewSettingsOutput },
    },
    handler: async (request, reply) => {
      const stored = await reviewSettings.find();
      tagAnswer(request, reply, stored.version);
      return presentSettings(stored);
    },
  });

  app.route({
    method: "PUT",
    url: "/quiz/review-settings",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "replaceQuizReviewSettings",
      summary: "Set how sure drafts must be to be accepted all at once",
      body: reviewSettingsInput,
      response: { 200: reviewSettingsOutput, ...problems(412, 422, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const wanted = { batchConfidence: request.body.batch_confidence };
        const stored = await changeReviewSettings(ports, wanted, requiredVersion(request));
        if (!stored.ok) return stored;
        const headers = { etag: versionTag(stored.value.version) };
        return ok({ status: 200, body: presentSettings(stored.value), headers });
      }),
  });
}

function presentSettings({ settings, version }: StoredReviewSettings) {
  return { batch_confidence: settings.batchConfidence, version };
}
