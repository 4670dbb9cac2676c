import { everyItem, type Schemas } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import type { Column } from "../output/table.ts";

type Match = Schemas["LibraryMatch"];
type Group = Schemas["MatchGroup"];

/** Files nobody is sure of, each with the best it may be; or the groups they come in. */
export function listPending(context: Context, input: Input): Promise<void> {
  return input.flag("groups") ? listGroups(context, input) : listMatches(context, input);
}

async function listMatches(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/library/matches", {
      params: { query: { state: "waiting", limit, ...(cursor && { cursor }) } },
    });
  const matches = await take(context, input, everyItem<Match>(page));
  const { libraryMatching: words, plan } = context.texts;
  const columns = [
    { title: plan.id, value: ({ id }: Match) => id },
    { title: words.file, value: ({ file }: Match) => file.filename },
    ...bestColumns<Match>(context, (match) => match),
  ];
  context.output.list(matches, matches, columns, words.nothing);
  if (matches.length > 0) context.output.note(words.pendingNext);
}

async function listGroups(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/library/match-groups", { params: { query: { limit, ...(cursor && { cursor }) } } });
  const groups = await take(context, input, everyItem<Group>(page));
  const { libraryMatching: words } = context.texts;
  const columns = [
    { title: words.key, value: ({ key }: Group) => key },
    { title: words.files, value: ({ files }: Group) => String(files), align: "right" as const },
    ...bestColumns<Group>(context, ({ first }) => first),
  ];
  context.output.list(groups, groups, columns, words.nothing);
}

function bestColumns<Row>({ texts }: Context, matchOf: (row: Row) => Match): readonly Column<Row>[] {
  const words = texts.libraryMatching;
  const best = (row: Row) => matchOf(row).candidates[0];
  return [
    { title: words.best, value: (row) => workText(best(row)) ?? words.none },
    {
      title: words.score,
      value: (row) => String(Math.round(best(row)?.score ?? 0)),
      align: "right",
    },
    {
      title: words.others,
      value: (row) => String(Math.max(0, matchOf(row).candidates.length - 1)),
      align: "right",
    },
  ];
}

/** `Matrix (1999)` */
export function workText(candidate: Schemas["MatchCandidate"] | undefined): string | undefined {
  if (candidate === undefined) return undefined;
  return candidate.year === undefined ? candidate.title : `${candidate.title} (${candidate.year})`;
}
