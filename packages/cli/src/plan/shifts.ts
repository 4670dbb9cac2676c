import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { slotText } from "../output/times.ts";

type Shift = Schemas["Shift"];

export async function listShifts(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [from = "", to = "", production] = [input.text("from"), input.text("to"), input.text("production")];
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/shifts", {
      params: {
        query: {
          from,
          to,
          limit,
          ...(cursor && { cursor }),
          ...(production && { production_id: production }),
        },
      },
    });
  const shifts = await take(context, input, everyItem<Shift>(page));
  const { plan } = context.texts;
  context.output.list(
    shifts,
    shifts,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.when, value: whenText },
      { title: plan.title, value: ({ title }) => title },
      {
        title: plan.people,
        value: ({ assignments, posts }) => `${assignments.length}/${seatsOf(posts)}`,
        align: "right",
      },
    ],
    plan.noShifts,
  );
}

/** Puts somebody at a post beside those who are there. The post is its id, or its role where that is clear. */
export async function assignShift(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const path = { id: input.word(0) };
  const shift = await unwrap(client.GET("/shifts/{id}", { params: { path } }));
  const reason = input.text("reason");
  const added = {
    post_id: readPost(context, shift, input.word(1)),
    person_id: input.word(2),
    pinned: input.flag("pin"),
    ...(reason !== undefined && { override_reason: reason }),
  };
  const body = { assignments: [...shift.assignments, added] };
  const params = { path, header: ifMatch(shift) };
  const assigned = await unwrap(client.PUT("/shifts/{id}/assignments", { params, body }));
  const { output, texts } = context;
  output.result(assigned, () => {
    const { title, assignments, posts } = assigned;
    const line = `${output.paint("bold", title)}  ${whenText(assigned)}  ${assigned.id}`;
    return `${line}\n  ${texts.plan.seats(assignments.length, seatsOf(posts), 1)}`;
  });
}

function readPost({ texts }: Context, { posts }: Shift, text: string): string {
  const folded = text.toLocaleLowerCase();
  const found = posts.filter(({ id, role }) => id === folded || role.toLocaleLowerCase() === folded);
  const [post, another] = found;
  if (post !== undefined && another === undefined) return post.id;
  const roles = posts.map(({ role }) => role).join(", ");
  throw new CliFailure(exitCodes.usage, "usage", texts.plan.unknownPost(text, roles));
}

/** Where it stands, or where it may be placed. */
function whenText({ start, end, window }: Shift): string {
  if (start !== undefined && end !== undefined) return slotText({ start, end });
  return window === undefined ? "" : `(${slotText(window)})`;
}

function seatsOf(posts: readonly { readonly count: number }[]): number {
  return posts.reduce((sum, { count }) => sum + count, 0);
}
