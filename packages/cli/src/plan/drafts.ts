import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { finishJob } from "../shared/jobs.ts";
import { numberOption } from "../usage/usage-failure.ts";
import { readSlot } from "./read-slot.ts";

type Draft = Schemas["ProductionProposal"];
type Request = Schemas["ProductionProposalRequest"];

/** Asks the machine for a draft of a production's plan and follows the job to its end. */
export async function proposeProduction(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const [from, to, name, seed, seconds] = (["from", "to", "name", "seed", "seconds"] as const).map((each) =>
    input.text(each),
  );
  const body = {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(name !== undefined && { name }),
    ...(seed !== undefined && { seed: numberOption(context.texts, "--seed", seed, 1) }),
    ...(seconds !== undefined && { seconds: numberOption(context.texts, "--seconds", seconds, 10) }),
    ...(input.flag("fresh") && { base: "fresh" as const }),
    ...(input.flag("replaceWaiting") && { replace_waiting: true }),
    disturbances: input.texts("absent").map((text) => absenceIn(context, text)),
    // What is not said is the server's to choose.
  } as Request;
  const params = { path: { id: input.word(0) } };
  const job = await unwrap(api.client.POST("/productions/{id}/proposals", { params, body }));
  await finishJob(context, api, job, !input.isOff("wait"));
  if (!input.isOff("wait")) context.output.note(context.texts.drafts.proposedNext);
}

function absenceIn({ texts }: Context, text: string) {
  const [person_id = "", ...slot] = text.split("=");
  const { start, end } = readSlot(texts, slot.join("="));
  return { kind: "absence" as const, person_id, from: start, to: end };
}

export async function listDrafts(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [state, production_id] = [input.text("state"), input.text("production")];
  const limit = pageSize(context, input);
  const filter = {
    ...(state && { state: state as Draft["state"] }),
    ...(production_id && { production_id }),
  };
  const page = (cursor: string | undefined) =>
    client.GET("/production-proposals", {
      params: { query: { limit, ...filter, ...(cursor && { cursor }) } },
    });
  const drafts = await take(context, input, everyItem<Draft>(page));
  const { plan, drafts: words } = context.texts;
  context.output.list(
    drafts,
    drafts,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: words.days, value: ({ from, to }) => `${from} – ${to}` },
      { title: plan.state, value: (draft) => plan.states[draft.state] },
      { title: words.filled, value: ({ filled, seats }) => `${filled}/${seats}`, align: "right" },
      { title: plan.sure, value: ({ confidence }) => percent(confidence), align: "right" },
      { title: plan.name, value: ({ name = "" }) => name },
    ],
    words.none,
  );
}

/** With all that speaks for whoever is in it, and against whoever is not: as many lines as `--limit` says. */
export async function showDraft(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const draft = await getDraft(api, input.word(0));
  const path = { id: draft.id };
  const query = { limit: pageSize(context, input) };
  const { GET } = api.client;
  const params = { path, query };
  const { items: assignments } = await unwrap(GET("/production-proposals/{id}/assignments", { params }));
  const { items: empty } = await unwrap(GET("/production-proposals/{id}/empty-posts", { params }));
  context.output.result({ ...draft, assignments, empty_posts_found: empty }, () => {
    const why = (reasons: readonly { readonly message: string }[]) =>
      context.output.paint("gray", `(${reasons.map(({ message }) => message).join(" ")})`);
    const at = ({ start = "", shift_title, role }: Schemas["DraftEmptyPost"] | Schemas["DraftAssignment"]) =>
      `${start.replace("T", " ").slice(0, 16)}  ${shift_title}, ${role}`;
    return [
      headOf(context, draft),
      ...assignments.map((line) => `  + ${at(line)}  ${line.person_name}  ${why(line.reasons)}`),
      ...empty.map((post) => `  - ${at(post)}  ×${post.missing}  ${why(post.relaxations)}`),
    ].join("\n");
  });
}

export function acceptDraft(context: Context, input: Input): Promise<void> {
  return decide(context, input, "/production-proposals/{id}/accept");
}

export function rejectDraft(context: Context, input: Input): Promise<void> {
  return decide(context, input, "/production-proposals/{id}/reject");
}

export function restoreDraft(context: Context, input: Input): Promise<void> {
  return decide(context, input, "/production-proposals/{id}/restore");
}

/** Two drafts side by side, or one beside the plan that stands. */
export async function compareDrafts(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { query: { left: input.word(0), right: input.word(1) } };
  const compared = await unwrap(client.GET("/production-proposals/compare", { params }));
  const { drafts: words, plan } = context.texts;
  const { left, right, changes } = compared;
  const hours = (minutes: number) => (minutes / 60).toFixed(1);
  const rows = [
    [words.filled, `${left.filled}/${left.seats}`, `${right.filled}/${right.seats}`],
    [words.cost, (left.cost / 100).toFixed(2), (right.cost / 100).toFixed(2)],
    [words.hours, hours(left.minutes), hours(right.minutes)],
    [plan.people, String(left.people), String(right.people)],
    [words.points, left.score?.points.toFixed(1) ?? "", right.score?.points.toFixed(1) ?? ""],
    ...compared.hours.map((line) => [line.name, hours(line.left), hours(line.right)]),
  ].map(([what = "", one = "", other = ""]) => ({ what, one, other }));
  context.output.list(
    compared,
    rows,
    [
      { title: "", value: ({ what }) => what },
      { title: words.left, value: ({ one }) => one, align: "right" },
      { title: words.right, value: ({ other }) => other, align: "right" },
    ],
    words.none,
  );
  context.output.note(words.changes(changes));
}

type Decision = `/production-proposals/{id}/${"accept" | "reject" | "restore"}`;

/** On the version that is there now: between this reading and the decision nobody may have changed it. */
async function decide(context: Context, input: Input, decision: Decision): Promise<void> {
  const api = connect(context);
  const draft = await getDraft(api, input.word(0));
  const params = { path: { id: draft.id }, header: ifMatch(draft) };
  const decided = await unwrap(api.client.POST(decision, { params }));
  context.output.result(decided, () => headOf(context, decided));
}

function getDraft({ client }: Api, id: string): Promise<Draft> {
  return unwrap(client.GET("/production-proposals/{id}", { params: { path: { id } } }));
}

function headOf({ output, texts: { plan, drafts } }: Context, draft: Draft): string {
  const { id, name = "", from, to, state, filled, seats, confidence, changes, problems } = draft;
  const sure = `${plan.sure} ${percent(confidence)}`;
  return [
    `${output.paint("bold", `${from} – ${to}`)}  ${plan.states[state]}  ${filled}/${seats}  ${sure}  ${id}`,
    ...(name === "" ? [] : [`  ${name}`]),
    `  ${drafts.changes(changes)}`,
    ...problems.map(({ message }) => `  ! ${message}`),
  ].join("\n");
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
