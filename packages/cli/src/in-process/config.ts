import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { settingsInput } from "./settings-input.ts";

export async function showConfig(context: Context, input: Input): Promise<void> {
  const { settingsInForce } = await import("@souffleur/server");
  const { output, texts, language } = context;
  const settings = settingsInForce(settingsInput(context, input)).map(({ help, ...setting }) => ({
    ...setting,
    help: help[language],
  }));
  output.list(
    settings,
    settings,
    [
      { title: texts.server.setting, value: ({ key }) => key },
      { title: texts.server.value, value: ({ value }) => value },
      { title: texts.server.origin, value: ({ origin }) => texts.server.origins[origin] },
    ],
    "",
  );
}
