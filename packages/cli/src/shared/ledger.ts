import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { moment } from "../output/times.ts";

const FILTERS = ["action", "subject", "actor", "from", "to"] as const;

export async function listLedger(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const filter = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = input.text(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (input.flag("csv")) {
    const csv = await unwrap(
      client.GET("/ledger/export.csv", { params: { query: filter }, parseAs: "text" }),
    );
    context.output.result({ csv }, () => String(csv));
    return;
  }
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/ledger", { params: { query: { limit, ...filter, ...(cursor && { cursor }) } } });
  const entries = await take(context, input, everyItem<Schemas["LedgerEntry"]>(page));
  const { shared } = context.texts;
  context.output.list(
    entries,
    entries,
    [
      { title: shared.when, value: ({ at }) => moment(at) },
      { title: shared.who, value: ({ actor }) => actor.name },
      { title: shared.action, value: ({ action }) => action },
      { title: shared.title, value: ({ subject }) => subject.label },
    ],
    shared.ledgerEmpty,
  );
}
