import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { slotText } from "../output/times.ts";
import { confirm } from "../prompt/confirm.ts";
import { readBytes } from "./read-bytes.ts";

type Imported = Schemas["CalendarImported"];

const kinds = ["unavailable", "available", "preferred", "tentative"] as const;

/** Shows what a calendar file says of somebody's time, asks, and keeps it. */
export async function importAvailability(context: Context, input: Input): Promise<void> {
  const { output, texts } = context;
  const path = { id: input.word(0) };
  const kind = kindOf(context, input);
  const file = { content_base64: await readBytes(context, input.word(1)), kind };
  const { client } = connect(context);
  const take = (preview: boolean) =>
    unwrap(client.POST("/people/{id}/availability/import", { params: { path }, body: { ...file, preview } }));
  const seen = await take(true);
  if (input.flag("dryRun")) {
    output.result(seen, () => textOf(context, seen));
    return;
  }
  if (!input.flag("yes")) output.note(textOf(context, seen));
  await confirm(context, input, texts.plan.takeAvailability(seen.added, seen.removed));
  const taken = await take(false);
  output.result(taken, () =>
    [...problemLines(context, taken), texts.plan.tookAvailability(taken.added, taken.removed)].join("\n"),
  );
}

function kindOf({ texts }: Context, input: Input): (typeof kinds)[number] {
  const given = input.text("kind") ?? "unavailable";
  const kind = kinds.find((known) => known === given);
  if (kind === undefined)
    throw new CliFailure(exitCodes.usage, "usage", texts.plan.unknownAvailabilityKind(given));
  return kind;
}

function textOf(context: Context, seen: Imported): string {
  const items = seen.items.map(
    ({ kind, start, end, said, summary }) =>
      `${context.texts.plan.availabilityKinds[kind]}  ${slotText({ start, end })}${[said, summary]
        .filter((text) => text !== undefined && text !== "")
        .map((text) => `  ${text}`)
        .join("")}`,
  );
  return [...items, ...problemLines(context, seen)].join("\n");
}

function problemLines({ texts }: Context, { problems }: Imported): readonly string[] {
  return problems.map(({ line, message }) => texts.plan.onLine(line, message));
}
