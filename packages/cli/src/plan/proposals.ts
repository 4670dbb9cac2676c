import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { slotText } from "../output/times.ts";
import { finishJob } from "../shared/jobs.ts";
import { readSlot } from "./read-slot.ts";

type Proposal = Schemas["PlanningProposal"];

/** Asks the machine for a period and follows the job to its end. */
export async function propose(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const artists = input.texts("artist");
  const body = {
    from: input.word(0),
    to: input.word(1),
    ...(artists.length > 0 && { artist_ids: [...artists] }),
  };
  const job = await unwrap(api.client.POST("/planning-proposals", { body }));
  await finishJob(context, api, job, !input.isOff("wait"));
  if (!input.isOff("wait")) context.output.note(context.texts.plan.proposedNext);
}

export async function listProposals(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const state = input.text("state");
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/planning-proposals", {
      params: {
        query: { limit, ...(cursor && { cursor }), ...(state && { state: state as Proposal["state"] }) },
      },
    });
  const proposals = await take(context, input, everyItem<Proposal>(page));
  const { plan } = context.texts;
  context.output.list(
    proposals,
    proposals,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.date, value: ({ event_date }) => event_date },
      { title: plan.state, value: (proposal) => plan.states[proposal.state] },
      { title: plan.people, value: ({ assignments }) => String(assignments.length), align: "right" },
      { title: plan.sure, value: ({ confidence }) => `${Math.round(confidence * 100)} %`, align: "right" },
    ],
    plan.noProposals,
  );
}

export async function showProposal(context: Context, input: Input): Promise<void> {
  printProposal(context, await getProposal(connect(context), input.word(0)));
}

export function acceptProposal(context: Context, input: Input): Promise<void> {
  return decide(context, input, "/planning-proposals/{id}/accept");
}

export function rejectProposal(context: Context, input: Input): Promise<void> {
  return decide(context, input, "/planning-proposals/{id}/reject");
}

export function restoreProposal(context: Context, input: Input): Promise<void> {
  return decide(context, input, "/planning-proposals/{id}/restore");
}

/** Accepts it otherwise: without some people, or at other times. */
export async function editProposal(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const proposal = await getProposal(api, input.word(0));
  const without = new Set(input.texts("without"));
  const moved = new Map(
    input.texts("at").map((text) => {
      const [id = "", ...slot] = text.split("=");
      return [id, readSlot(context.texts, slot.join("="))] as const;
    }),
  );
  const kept = proposal.assignments.filter(
    ({ artist_id }) => !without.has(artist_id) && !moved.has(artist_id),
  );
  const assignments = [
    ...kept.map(({ artist_id, slot }) => ({ artist_id, slot })),
    ...[...moved].map(([artist_id, slot]) => ({ artist_id, slot })),
  ];
  const params = { path: { id: proposal.id }, header: ifMatch(proposal) };
  printProposal(
    context,
    await unwrap(api.client.POST("/planning-proposals/{id}/edit", { params, body: { assignments } })),
  );
}

type Decision = `/planning-proposals/{id}/${"accept" | "reject" | "restore"}`;

/** On the version that is there now: between this reading and the decision nobody may have changed it. */
async function decide(context: Context, input: Input, decision: Decision): Promise<void> {
  const api = connect(context);
  const proposal = await getProposal(api, input.word(0));
  const params = { path: { id: proposal.id }, header: ifMatch(proposal) };
  printProposal(context, await unwrap(api.client.POST(decision, { params })));
}

function getProposal({ client }: Api, id: string): Promise<Proposal> {
  return unwrap(client.GET("/planning-proposals/{id}", { params: { path: { id } } }));
}

function printProposal({ output, texts: { plan } }: Context, proposal: Proposal): void {
  output.result(proposal, () => {
    const { id, event_date, state, confidence, assignments, left_out } = proposal;
    const sure = `${plan.sure} ${Math.round(confidence * 100)} %`;
    const why = (reasons: readonly { readonly message: string }[]) =>
      output.paint("gray", `(${reasons.map(({ message }) => message).join("; ")})`);
    return [
      `${output.paint("bold", event_date)}  ${plan.states[state]}  ${sure}  ${id}`,
      ...assignments.map(
        ({ artist_name, slot, reasons }) => `  + ${slotText(slot)}  ${artist_name}  ${why(reasons)}`,
      ),
      ...left_out.map(({ artist_name, reasons }) => `  - ${artist_name}  ${why(reasons)}`),
    ].join("\n");
  });
}
