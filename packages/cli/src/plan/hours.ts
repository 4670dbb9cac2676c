import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { saveFile } from "../output/save-file.ts";

type Line = Schemas["WorkedHours"];

/** As many as the server validates at once. */
const AT_ONCE = 500;
const PAGE = 200;

export async function listHours(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const state = input.text("state");
  const limit = pageSize(context, input);
  // What is no state the server says better than we could.
  const query = { ...periodOf(input), ...(state && { state: state as Line["state"] }), limit };
  const lines = await take(context, input, everyLine(api, query));
  const { hours: words, plan } = context.texts;
  context.output.list(
    lines,
    lines,
    [
      { title: words.day, value: ({ day }) => day },
      { title: words.person, value: ({ person_name }) => person_name },
      { title: words.work, value: ({ title, production_name }) => `${title} (${production_name})` },
      { title: words.planned, value: ({ planned }) => clocks(planned) },
      { title: words.actual, value: ({ actual, absent }) => (absent ? words.absent : clocks(actual)) },
      { title: words.hours, value: ({ split }) => length(split?.work_minutes), align: "right" },
      { title: words.night, value: ({ split }) => length(split?.night_minutes), align: "right" },
      { title: plan.state, value: (line) => words.states[line.state] },
      { title: words.reason, value: ({ reason }) => reason },
    ],
    words.none,
  );
}

/** What was stated; what is planned too, where it is said to have been worked so. */
export async function validateHours(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const { hours: words } = context.texts;
  const states: Line["state"][] = input.flag("asPlanned") ? ["stated", "planned"] : ["stated"];
  const found: Line[] = [];
  for (const state of states) {
    for await (const line of everyLine(api, { ...periodOf(input), state, limit: PAGE })) found.push(line);
  }
  const over = found.filter(
    ({ state, planned }) => state === "stated" || Date.parse(planned.end) <= Date.now(),
  );
  const validated: Line[] = [];
  for (let from = 0; from < over.length; from += AT_ONCE) {
    const lines = over
      .slice(from, from + AT_ONCE)
      .map(({ shift_id, person_id, version }) => ({ shift_id, person_id, version }));
    const { items } = await unwrap(api.client.POST("/worked-hours/validate", { body: { lines } }));
    validated.push(...items);
  }
  context.output.result({ items: validated }, () => words.validated(validated.length));
}

export async function closeHours(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { person_id: _person, ...body } = periodOf(input);
  const period = await unwrap(client.POST("/hour-periods", { body }));
  context.output.result(period, () => context.texts.hours.closed(period.from, period.to));
}

/** Of one person or of everybody, as a PDF to sign or as a table, into a file. */
export async function saveStatement(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { person_id, ...period } = periodOf(input);
  const file = input.text("file") ?? "";
  const query = { ...period, ...(person_id && { person_id }) };
  const lang = context.language;
  const bytes = input.flag("csv")
    ? await unwrap(client.GET("/hour-statements/export.csv", { params: { query }, parseAs: "arrayBuffer" }))
    : await unwrap(
        client.GET("/hour-statements/export.pdf", {
          params: { query: { ...query, lang } },
          parseAs: "arrayBuffer",
        }),
      );
  await saveFile(context, file, bytes);
}

type Query = ReturnType<typeof periodOf> & { readonly state?: Line["state"]; readonly limit: number };

function everyLine({ client }: Api, query: Query): AsyncIterable<Line> {
  return everyItem<Line>((cursor) =>
    client.GET("/worked-hours", { params: { query: { ...query, ...(cursor && { cursor }) } } }),
  );
}

function periodOf(input: Input) {
  const [production_id, person_id] = [input.text("production"), input.text("person")];
  return {
    ...{ from: input.word(0), to: input.word(1) },
    ...(production_id && { production_id }),
    ...(person_id && { person_id }),
  };
}

function clocks(times: Line["actual"]): string {
  return times === undefined ? "" : `${times.start.slice(11, 16)}–${times.end.slice(11, 16)}`;
}

function length(minutes = 0): string {
  return minutes === 0 ? "" : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
