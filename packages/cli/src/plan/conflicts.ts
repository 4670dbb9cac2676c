import { everyItem, type Schemas } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

type Conflict = Schemas["PlanConflict"];

export async function listConflicts(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { language, output, texts } = context;
  const [from = "", to = ""] = [input.text("from"), input.text("to")];
  const [code, severity] = [input.text("code"), input.text("severity")];
  // What is no rule and no severity the server says better than we could.
  const filter = {
    ...(code && { code: code as Conflict["code"] }),
    ...(severity && { severity: severity as Conflict["severity"] }),
  };
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/planning/conflicts", {
      params: { query: { from, to, limit, ...filter, ...(cursor && { cursor }) } },
    });
  const conflicts = await take(context, input, everyItem<Conflict>(page));
  output.list(
    conflicts,
    conflicts,
    [
      { title: texts.rules.severity, value: (conflict) => texts.rules.severities[conflict.severity] },
      { title: texts.rules.rule, value: (conflict) => conflict.code },
      { title: texts.rules.conflict, value: ({ message }) => message[language] },
    ],
    texts.rules.noConflicts,
  );
}
