import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { MessageSettings } from "../../../application/messages/ports.ts";
import { replaceMessageSettings } from "../../../application/messages/replace-message-settings.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { messageSettingsRepository } from "../../database/messages/message-settings-repository.ts";
import { emailInput } from "../email-input.ts";

const tags = ["Messages"];

const settingsInput = z
  .strictObject({
    planners_email: emailInput.optional().meta({ description: "Where word of delays and refusals goes." }),
    mail_server: z.unknown().optional(),
    public_url: z.string().max(2_000).optional(),
    version: z.int().optional(),
  })
  .meta({ id: "MessageSettingsInput", examples: [{ planners_email: "regie@example.org" }] });

const settingsOutput = z
  .object({
    planners_email: z.string().optional(),
    mail_server: z
      .object({ server: z.string(), from: z.string() })
      .optional()
      .meta({ description: "As the server was started with; absent while none is set: messages wait." }),
    public_url: z
      .string()
      .optional()
      .meta({ description: "Where links in messages lead; absent while none is set: there are none." }),
    version: z.int(),
  })
  .meta({
    id: "MessageSettings",
    examples: [
      {
        planners_email: "regie@example.org",
        mail_server: { server: "mail.example.org:587", from: "Le Théâtre <planning@example.org>" },
        public_url: "https://souffleur.example.org",
        version: 1,
      },
    ],
  });

/** What the organisation decided about messages, and how the server was started. */
export function messageSettingsRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "GET",
    url: "/message-settings",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getMessageSettings",
      summary: "Where word of delays goes, and the mail server in use",
      response: { 200: settingsOutput },
    },
    handler: async (request, reply) => {
      const settings = await messageSettingsRepository(context.database.queries).find();
      tagAnswer(request, reply, settings.version);
      return present(settings, context);
    },
  });

  app.route({
    method: "PUT",
    url: "/message-settings",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceMessageSettings",
      summary: "Say where word of delays and refusals goes; without an address nobody hears of them",
      body: settingsInput,
      response: { 200: settingsOutput, ...problems(412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const details = { plannersEmail: request.body.planners_email };
        const result = await replaceMessageSettings(ports, details, expectedVersion(request));
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 200, body: present(result.value, context), headers });
      }),
  });
}

function present({ plannersEmail, version }: MessageSettings, { mailer, publicUrl }: PlanningContext) {
  return {
    planners_email: plannersEmail,
    mail_server: mailer && { server: mailer.server, from: mailer.from },
    public_url: publicUrl === "" ? undefined : publicUrl,
    version,
  };
}
