import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { settingsInput } from "./settings-input.ts";

export async function fillDemoHere(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  await server.fillWithDemo(settingsInput(context, input));
  context.output.result({ filled: true }, () => context.texts.server.demoFilled);
}
