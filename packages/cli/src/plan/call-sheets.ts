import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { saveFile } from "../output/save-file.ts";
import { numberOption } from "../usage/usage-failure.ts";

type Sheet = Schemas["CallSheet"];

export async function listCallSheets(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [production, from, to] = (["production", "from", "to"] as const).map((each) => input.text(each));
  const limit = pageSize(context, input);
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const page = (cursor: string | undefined) => {
    const query = { limit, ...(cursor && { cursor }) };
    return production === undefined
      ? client.GET("/call-sheets", { params: { query: { ...query, ...days } } })
      : client.GET("/productions/{id}/call-sheets", { params: { path: { id: production }, query } });
  };
  const sheets = await take(context, input, everyItem<Sheet>(page));
  const { papers, plan } = context.texts;
  context.output.list(
    sheets,
    sheets,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: papers.day, value: ({ day }) => day },
      { title: papers.sheet, value: ({ title }) => title },
      {
        title: papers.version,
        value: ({ last_number }) => (last_number === 0 ? papers.neverIssued : String(last_number)),
        align: "right",
      },
    ],
    papers.noSheets,
  );
}

/** Gives out what draft and plan say now, as the next version. */
export async function issueCallSheet(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const path = { id: input.word(0) };
  const sheet = await unwrap(client.GET("/call-sheets/{id}", { params: { path } }));
  const params = { path, header: ifMatch(sheet) };
  const body = { note: input.text("note") ?? "" };
  const issued = await unwrap(client.POST("/call-sheets/{id}/versions", { params, body }));
  context.output.result(issued, () => context.texts.papers.issued(issued.content.title, issued.number));
}

/** The version named, or the last one, as a PDF. */
export async function saveCallSheet(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const id = input.word(0);
  const { last_number } = await unwrap(client.GET("/call-sheets/{id}", { params: { path: { id } } }));
  const number = numberOption(context.texts, "--number", input.text("number"), last_number);
  if (number === 0)
    throw new CliFailure(exitCodes.failure, "call_sheet_not_issued", context.texts.papers.notIssued);
  const bytes = await unwrap(
    client.GET("/call-sheets/{id}/versions/{number}/pdf", {
      params: { path: { id, number }, query: { lang: context.language } },
      parseAs: "arrayBuffer",
    }),
  );
  await saveFile(context, input.text("file") ?? "", bytes);
}
