import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { slotText } from "../output/times.ts";
import { confirm } from "../prompt/confirm.ts";

type Planning = Schemas["Planning"];

export async function listPlannings(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [from, to] = [input.text("from"), input.text("to")];
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/plannings", {
      params: { query: { limit, ...(cursor && { cursor }), ...(from && { from }), ...(to && { to }) } },
    });
  const plannings = await take(context, input, everyItem<Planning>(page));
  const { plan } = context.texts;
  context.output.list(
    plannings,
    plannings,
    [
      { title: plan.id, value: ({ planning_id }) => planning_id },
      { title: plan.date, value: ({ event_date }) => event_date },
      { title: plan.people, value: ({ assignments }) => String(assignments.length), align: "right" },
    ],
    plan.noPlannings,
  );
}

export async function showPlanning(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  printPlanning(context, await getPlanning(api, input.word(0)));
}

/** For people who are known already: their earliest slot of that day. */
export async function createPlanning(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const artists = await Promise.all(
    input.texts("artist").map((id) => unwrap(api.client.GET("/artists/{id}", { params: { path: { id } } }))),
  );
  const body = {
    event_date: input.word(0),
    artists: artists.map(({ id, name }) => ({ id, name, availabilities: [] })),
  };
  const created = await unwrap(api.client.POST("/plannings", { body }));
  printPlanning(context, await getPlanning(api, created.planning_id));
}

export async function removePlanning(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const { plan } = context.texts;
  const planning = await getPlanning(api, input.word(0));
  await confirm(context, input, plan.removePlanning(planning.event_date));
  const { planning_id: id, version } = planning;
  const params = { path: { id }, ...(version !== undefined && { header: ifMatch(version) }) };
  await unwrap(api.client.DELETE("/plannings/{id}", { params }));
  context.output.result({ removed: id }, () => plan.removed(planning.event_date));
}

function getPlanning({ client }: Api, id: string): Promise<Planning> {
  return unwrap(client.GET("/plannings/{id}", { params: { path: { id }, query: { expand: "details" } } }));
}

function printPlanning({ output }: Context, planning: Planning): void {
  output.result(planning, () => {
    const lines = planning.assignments.map(
      ({ artist_id, artist_name, slot }) => `  ${slotText(slot)}  ${artist_name ?? artist_id}`,
    );
    return [`${output.paint("bold", planning.event_date)}  ${planning.planning_id}`, ...lines].join("\n");
  });
}
