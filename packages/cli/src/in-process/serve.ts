import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { settingsInput } from "./settings-input.ts";

/** Starts the server and says where it is; it goes on until it is told to stop. */
export async function serveHere(context: Context, input: Input): Promise<void> {
  // Late: the other commands need no server, and should not wait for its code.
  const { serve } = await import("@souffleur/server");
  const { output, texts } = context;
  const { address, server } = await serve({ ...settingsInput(context, input) });
  output.result({ address }, () => texts.server.listening(address));
  if (server.setupCode !== undefined) output.note(texts.server.setUp(address, server.setupCode));
}
