import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { restoreWebhook } from "../../application/messages/create-webhook.ts";
import { undoWebhookCreated } from "../../application/messages/delete-webhook.ts";
import {
  type TemplateSummary,
  type WebhookSummary,
  webhookSubject,
} from "../../application/messages/message-record.ts";
import type { MessageSettings } from "../../application/messages/ports.ts";
import { undoMessageSettings } from "../../application/messages/replace-message-settings.ts";
import { undoPreferencesReplaced } from "../../application/messages/replace-preferences.ts";
import { undoTemplateReplaced } from "../../application/messages/replace-template.ts";
import { undoWebhookReplaced } from "../../application/messages/replace-webhook.ts";
import type { ArtistId } from "../../domain/artist.ts";
import type { PreferencesDetails } from "../../domain/messages/preferences.ts";
import type { Webhook, WebhookId } from "../../domain/messages/webhook.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted webhooks come back. Their snapshots are what the use case put there. */
export function messagesTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.webhook",
      async restore(unit, author, snapshot) {
        const restored = await restoreWebhook(portsOf(context, unit, author), snapshot as Webhook);
        return restored.ok ? { ok: true, value: webhookSubject(restored.value) } : restored;
      },
    },
  ];
}

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function messagesUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.message-template.replaced",
      undo: (unit, author, { before, after }) =>
        undoTemplateReplaced(
          portsOf(context, unit, author),
          before as TemplateSummary,
          after as TemplateSummary,
        ),
    },
    {
      action: "planning.message-preferences.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoPreferencesReplaced(
          portsOf(context, unit, author),
          subject.id as ArtistId,
          before as PreferencesDetails,
          after as PreferencesDetails,
        ),
    },
    {
      action: "planning.message-settings.replaced",
      undo: (unit, author, { before, after }) =>
        undoMessageSettings(
          portsOf(context, unit, author),
          before as MessageSettings,
          after as MessageSettings,
        ),
    },
    {
      action: "planning.webhook.created",
      undo: (unit, author, { subject, after }) =>
        undoWebhookCreated(portsOf(context, unit, author), subject.id as WebhookId, after as WebhookSummary),
    },
    {
      action: "planning.webhook.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoWebhookReplaced(
          portsOf(context, unit, author),
          subject.id as WebhookId,
          before as WebhookSummary,
          after as WebhookSummary,
        ),
    },
  ];
}
