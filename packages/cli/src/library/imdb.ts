import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { table } from "../output/table.ts";
import { moment } from "../output/times.ts";
import { finishJob } from "../shared/jobs.ts";

type Stats = Schemas["ImdbStats"];

export const importImdb = (context: Context, input: Input) => importFiles(context, input, false);

/** The same where the files are others than those imported; else the job ends at once. */
export const syncImdb = (context: Context, input: Input) => importFiles(context, input, true);

async function importFiles(context: Context, input: Input, onlyIfNewer: boolean): Promise<void> {
  const api = connect(context);
  const body = { only_if_newer: onlyIfNewer };
  const job = await unwrap(api.client.POST("/library/imdb/imports", { body }));
  await finishJob(context, api, job, !input.isOff("wait"));
}

export async function imdbStats(context: Context): Promise<void> {
  const { client } = connect(context);
  const stats = await unwrap(client.GET("/library/imdb"));
  context.output.result(stats, () => show(context, stats));
}

function show(
  { texts, output, terminal, language }: Context,
  { imported, files, is_newer, attribution }: Stats,
): string {
  const words = texts.librarySources;
  const figures = new Intl.NumberFormat(language);
  const said = (count: number) => figures.format(count);
  const lines: string[] = [];
  if (imported === undefined) lines.push(words.nothingImported);
  else {
    const { movies, series, episodes, skipped } = imported;
    const counts = { movies: said(movies), series: said(series), episodes: said(episodes) };
    lines.push(words.imported(counts, moment(imported.at)));
    if (skipped > 0) lines.push(words.skipped(said(skipped)));
  }
  if (files.length === 0) lines.push(words.noFiles);
  else {
    const columns = [
      { title: words.name, value: ({ name }: Stats["files"][number]) => name },
      {
        title: words.size,
        value: ({ size_bytes }: Stats["files"][number]) => said(Math.ceil(size_bytes / 1_000_000)),
        align: "right" as const,
      },
      { title: words.changed, value: ({ modified_at }: Stats["files"][number]) => moment(modified_at) },
    ];
    lines.push("", table(columns, files, output.paint, terminal.stdout.columns));
  }
  if (is_newer) lines.push("", words.newer);
  return [...lines, "", attribution].join("\n");
}
