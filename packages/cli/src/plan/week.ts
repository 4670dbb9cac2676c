import { everyItem, type Schemas } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

type Shift = Schemas["Shift"];

const PAGE = 200;

/** The week around a day, day after day: what is on, when, and what is open. */
export async function showWeek(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { from, to } = weekAround(input.word(0));
  const production = input.text("production");
  const page = (cursor: string | undefined) =>
    client.GET("/shifts", {
      params: {
        query: {
          ...{ from, to, limit: PAGE },
          ...(cursor && { cursor }),
          ...(production && { production_id: production }),
        },
      },
    });
  const shifts = await take(context, input, everyItem<Shift>(page));
  const { output, texts } = context;
  if (!output.json && shifts.length === 0) return output.note(texts.dashboard.nothing);
  output.result(shifts, () =>
    Object.entries(Object.groupBy(shifts, ({ day }) => day))
      .map(([day, list = []]) =>
        [output.paint("bold", dayText(context, day)), ...list.map((one) => line(context, one))].join("\n"),
      )
      .join("\n\n"),
  );
}

/** Monday to Sunday; what is no day goes to the server as it is, which says what is wrong with it. */
function weekAround(typed: string): { readonly from: string; readonly to: string } {
  let day: Temporal.PlainDate;
  try {
    day = typed === "" ? Temporal.Now.plainDateISO() : Temporal.PlainDate.from(typed);
  } catch {
    return { from: typed, to: typed };
  }
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
}

function dayText({ language }: Context, day: string): string {
  const format = new Intl.DateTimeFormat(language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function line({ texts: { dashboard } }: Context, { start, end, title, posts, assignments }: Shift): string {
  const when =
    start === undefined || end === undefined
      ? dashboard.toPlace
      : `${start.slice(11, 16)}–${end.slice(11, 16)}`;
  const open = posts.reduce((sum, { id, count }) => {
    const taken = assignments.filter(({ post_id }) => post_id === id).length;
    return sum + Math.max(0, count - taken);
  }, 0);
  return `  ${when}  ${title}${open > 0 ? `  (${dashboard.open(open)})` : ""}`;
}
