import { unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { saveFile } from "../output/save-file.ts";
import { wordOf } from "../usage/usage-failure.ts";

const tables = ["assignments", "people", "productions", "shifts", "venues"] as const;

/** A table of the planning, into a file. */
export async function saveTable(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const table = wordOf(context.texts, "table", input.word(0), tables);
  const [from, to] = [input.text("from"), input.text("to")];
  const query = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const bytes = await unwrap(
    table === "people" || table === "venues"
      ? client.GET(`/exports/${table}.csv`, { parseAs: "arrayBuffer" })
      : client.GET(`/exports/${table}.csv`, { params: { query }, parseAs: "arrayBuffer" }),
  );
  await saveFile(context, input.text("file") ?? "", bytes);
}

/** Who works on which day of a production: a page to print, or a table. */
export async function saveDayOutOfDays(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const path = { id: input.word(0) };
  const bytes = input.flag("csv")
    ? await unwrap(
        client.GET("/productions/{id}/day-out-of-days.csv", { params: { path }, parseAs: "arrayBuffer" }),
      )
    : await unwrap(
        client.GET("/productions/{id}/day-out-of-days/pdf", {
          params: { path, query: { lang: context.language } },
          parseAs: "arrayBuffer",
        }),
      );
  await saveFile(context, input.text("file") ?? "", bytes);
}
