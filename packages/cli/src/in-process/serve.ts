import type { StartNotice } from "@souffleur/server";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { settingsInput } from "./settings-input.ts";

/** Starts the server and says where it is; it goes on until it is told to stop. */
export async function serveHere(context: Context, input: Input): Promise<void> {
  // Late: the other commands need no server, and should not wait for its code.
  const { serve } = await import("@souffleur/server");
  const { output, texts, terminal } = context;
  const { address, setUpAddress } = await serve({
    ...settingsInput(context, input),
    demo: input.flag("demo"),
    web: !input.isOff("web"),
    notice: (notice) => output.note(noticeText(context, notice)),
  });
  output.result({ address, set_up_address: setUpAddress ?? null }, () => texts.server.listening(address));
  if (setUpAddress !== undefined) output.note(texts.server.setUp(setUpAddress));
  if (terminal.stdout.isTTY) output.note(texts.server.stopHint);
}

function noticeText({ texts }: Context, notice: StartNotice): string {
  switch (notice.kind) {
    case "web_building":
      return texts.server.webBuilding;
    case "web_not_built":
      return texts.server.webNotBuilt(notice.reason);
  }
}
