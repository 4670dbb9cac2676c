import { type Queries, type Setting, settingRow } from "@souffleur/platform/database";
import type { MessageSettingsRepository } from "../../../application/messages/ports.ts";

export function messageSettingsRepository(queries: Queries): MessageSettingsRepository {
  const row = settingRow(queries, "planning_settings", "messages");
  return {
    find: async () => settingsOf(await row.find()),
    findForChange: async () => settingsOf(await row.findForChange()),
    store: ({ plannersEmail, version }, at) => row.store({ value: { plannersEmail }, version }, at),
  };
}

function settingsOf({ value, version }: Setting) {
  // What is in the line is what `store` put there.
  const { plannersEmail } = (value ?? {}) as { plannersEmail?: string };
  return { ...(plannersEmail !== undefined && { plannersEmail }), version };
}
