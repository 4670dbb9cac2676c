import type { Locale } from "@souffleur/kernel";
import { exampleId, idOutput, instantOutput, lineInput, refuse } from "@souffleur/platform/http";
import { z } from "zod";
import type { Webhook, WebhookDetails } from "../../../domain/messages/webhook.ts";
import { calendarUrl } from "../../../domain/people/calendar-subscription.ts";
import { givenOut } from "../given-out.ts";
import { failureOutput, noticeKindSchema } from "./message-schemas.ts";

const MAX_NAME = 100;
const MAX_URL = 2_000;
const MAX_EVENTS = 20;

const shape = {
  name: lineInput(MAX_NAME).min(1),
  url: z
    .string()
    .max(MAX_URL)
    .transform((text, context): string => {
      const url = /^https?:/i.test(text.trim()) ? calendarUrl(text) : undefined;
      if (url !== undefined) return url;
      refuse(context, {
        en: "must be an address that begins with https://",
        fr: "doit être une adresse qui commence par https://",
      });
      return z.NEVER;
    }),
  events: z.array(noticeKindSchema).min(1).max(MAX_EVENTS),
  is_active: z.boolean().default(true),
};
const example = {
  name: "Salle de presse",
  url: "https://hooks.example.org/souffleur",
  events: ["assigned", "cancelled"] as const,
  is_active: true,
};
const inputExample = { ...example, events: [...example.events] };

export const webhookInput = z.strictObject(shape).meta({ id: "WebhookInput", examples: [inputExample] });

export const webhookReplacement = z
  .strictObject({
    ...shape,
    ...givenOut,
    failing_since: z.string().max(100).optional(),
    failure: z.unknown().optional(),
  })
  .meta({ id: "WebhookReplacement", examples: [inputExample] });

const outputShape = {
  id: idOutput,
  name: z.string(),
  url: z.string(),
  events: z.array(noticeKindSchema),
  is_active: z.boolean(),
  failing_since: instantOutput
    .optional()
    .meta({ description: "Nothing has reached it since; after three days it is switched off." }),
  failure: failureOutput.optional(),
  version: z.int(),
  created_at: instantOutput,
  updated_at: instantOutput,
};
const outputExample = {
  id: exampleId,
  ...inputExample,
  version: 1,
  created_at: "2026-11-20T18:00:00.000Z",
  updated_at: "2026-11-20T18:00:00.000Z",
};

export const webhookOutput = z.object(outputShape).meta({ id: "Webhook", examples: [outputExample] });

export const newWebhookOutput = z
  .object({
    ...outputShape,
    secret: z.string().meta({ description: "What its messages are signed with; shown this once." }),
  })
  .meta({
    id: "NewWebhook",
    examples: [{ ...outputExample, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=" }],
  });

export const deliveryOutput = z
  .object({ delivered: z.boolean(), failure: failureOutput.optional() })
  .meta({ id: "WebhookDelivery", examples: [{ delivered: true }] });

export function webhookDetailsOf({
  name,
  url,
  events,
  is_active,
}: z.output<typeof webhookInput>): WebhookDetails {
  return { name, url, events: [...new Set(events)], isActive: is_active };
}

export function presentWebhook(webhook: Webhook, locale: Locale): z.input<typeof webhookOutput> {
  const { failure } = webhook;
  return {
    id: webhook.id,
    name: webhook.name,
    url: webhook.url,
    events: [...webhook.events],
    is_active: webhook.isActive,
    failing_since: webhook.failingSince,
    failure: failure && { ...failure, message: failure.message[locale] },
    version: webhook.version,
    created_at: webhook.createdAt,
    updated_at: webhook.updatedAt,
  };
}
