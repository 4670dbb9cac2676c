import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

type Production = Schemas["Production"];

export async function listProductions(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const q = input.text("search");
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/productions", { params: { query: { limit, ...(cursor && { cursor }), ...(q && { q }) } } });
  const productions = await take(context, input, everyItem<Production>(page));
  const { plan } = context.texts;
  context.output.list(
    productions,
    productions,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.name, value: ({ name }) => name },
      { title: plan.from, value: ({ starts_on }) => starts_on },
      { title: plan.to, value: ({ ends_on }) => ends_on },
    ],
    plan.noProductions,
  );
}

/** The production, and how far it has the people it needs. */
export async function showProduction(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { path: { id: input.word(0) } };
  const production = await unwrap(client.GET("/productions/{id}", { params }));
  const coverage = await unwrap(client.GET("/productions/{id}/coverage", { params }));
  const { output, texts, language } = context;
  const { name, id, starts_on, ends_on, notes } = production;
  const euros = (cents: number) => (cents / 100).toLocaleString(language, { minimumFractionDigits: 2 });
  output.result({ ...production, coverage }, () =>
    [
      `${output.paint("bold", name)}  ${id}`,
      `  ${starts_on} – ${ends_on}`,
      `  ${texts.plan.seats(coverage.filled, coverage.seats, coverage.shifts)}`,
      `  ${texts.plan.cost(euros(coverage.cost), coverage.budget === undefined ? undefined : euros(coverage.budget))}`,
      ...(notes === "" ? [] : [notes]),
    ].join("\n"),
  );
}
