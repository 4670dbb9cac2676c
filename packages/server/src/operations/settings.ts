import { type DescribedSetting, describeConfig, loadConfig } from "@souffleur/platform/config";
import { type SettingsInput, settingsSources } from "./sources.ts";

/** Every setting in force, and where it comes from. */
export function settingsInForce(input: SettingsInput): readonly DescribedSetting[] {
  const sources = settingsSources(input);
  return describeConfig(loadConfig(sources), sources);
}
