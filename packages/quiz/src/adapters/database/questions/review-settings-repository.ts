import { type Queries, type Setting, settingRow } from "@souffleur/platform/database";
import {
  defaultReviewSettings,
  type ReviewSettings,
  type ReviewSettingsRepository,
  type StoredReviewSettings,
} from "../../../application/questions/ports.ts";

export function reviewSettingsRepository(queries: Queries): ReviewSettingsRepository {
  const row = settingRow(queries, "quiz_review_settings", "review");
  return {
    find: async () => settingsOf(await row.find()),
    findForChange: async () => settingsOf(await row.findForChange()),
    store: ({ settings, version }, at) => row.store({ value: settings, version }, at),
  };
}

function settingsOf({ value, version }: Setting): StoredReviewSettings {
  // What is in the line is what `store` put there.
  return { settings: version === 0 ? defaultReviewSettings : (value as ReviewSettings), version };
}
