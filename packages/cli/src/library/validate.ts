import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { numberOption, wordOf } from "../usage/usage-failure.ts";
import { workText } from "./pending.ts";

type Match = Schemas["LibraryMatch"];
type Candidate = Schemas["MatchCandidate"];

/** Says what a file is, or all files of its group. */
export async function validate(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const group = input.flag("group") ? await groupNamed(api, input.word(0)) : undefined;
  const match = group?.first ?? (await matchNamed(api, input.word(0)));
  if (input.flag("restore")) return decidePlainly(context, api, match, "restore");
  if (input.flag("reject")) return decidePlainly(context, api, match, "reject");
  const { candidates, isSearched } = await candidatesFor(context, api, input, match);
  if (input.flag("dryRun") && input.text("candidate") === undefined)
    return showCandidates(context, candidates);
  const candidate = chosenOf(context, input, candidates);
  if (input.flag("dryRun")) {
    context.output.result(candidate, () => context.texts.libraryMatching.would(workText(candidate) ?? ""));
  } else if (group === undefined) await acceptOne(context, api, input, match, candidate, isSearched);
  else await acceptGroup(context, api, input, group.key, candidate);
}

async function matchNamed({ client }: Api, id: string): Promise<Match> {
  return unwrap(client.GET("/library/matches/{id}", { params: { path: { id } } }));
}

/** A group by its key, or by one of its files. */
async function groupNamed(api: Api, named: string): Promise<{ key: string; first: Match }> {
  const page = (cursor: string | undefined) =>
    api.client.GET("/library/match-groups", { params: { query: { limit: 200, ...(cursor && { cursor }) } } });
  for await (const group of everyItem<Schemas["MatchGroup"]>(page)) if (group.key === named) return group;
  const match = await matchNamed(api, named);
  return { key: match.group_key, first: match };
}

interface Candidates {
  readonly candidates: readonly Candidate[];
  /** They are not those the match waits with. */
  readonly isSearched: boolean;
}

async function candidatesFor(context: Context, api: Api, input: Input, match: Match): Promise<Candidates> {
  const [title, id, kind] = [input.text("title"), input.text("id"), input.text("kind")];
  if (title === undefined && id === undefined) return { candidates: match.candidates, isSearched: false };
  const words = context.texts.libraryMatching;
  if (id !== undefined && !/^(tmdb:\d+|tvdb:\d+|(imdb:)?tt\d+)$/.test(id))
    throw new CliFailure(exitCodes.usage, "usage", words.wrongId(id), words.wrongIdNext);
  const year = input.text("year");
  const query = {
    ...(title !== undefined && { title }),
    ...(id !== undefined && { id }),
    ...(year !== undefined && { year: numberOption(context.texts, "--year", year, 0) }),
    ...(kind !== undefined && { kind: wordOf(context.texts, "--kind", kind, ["movie", "series"] as const) }),
  };
  const path = { id: match.id };
  const found = await unwrap(api.client.GET("/library/matches/{id}/search", { params: { path, query } }));
  if (found.items.length > 0) return { candidates: found.items, isSearched: true };
  throw new CliFailure(exitCodes.notFound, "nothing_found", words.nothingFound);
}

function chosenOf({ texts }: Context, input: Input, candidates: readonly Candidate[]): Candidate {
  const place = numberOption(texts, "--candidate", input.text("candidate"), 1);
  const candidate = candidates[place - 1];
  if (candidate !== undefined) return candidate;
  const words = texts.libraryMatching;
  throw new CliFailure(
    exitCodes.notFound,
    "candidate_not_found",
    words.noCandidate(place),
    words.noCandidateNext,
  );
}

function showCandidates({ output, texts }: Context, candidates: readonly Candidate[]): void {
  const words = texts.libraryMatching;
  const numbered = candidates.map((candidate, index) => ({ candidate, place: index + 1 }));
  const columns = [
    { title: words.place, value: ({ place }: (typeof numbered)[number]) => String(place) },
    { title: words.work, value: ({ candidate }: (typeof numbered)[number]) => workText(candidate) ?? "" },
    {
      title: words.score,
      value: ({ candidate }: (typeof numbered)[number]) => String(Math.round(candidate.score)),
      align: "right" as const,
    },
    {
      title: words.why,
      value: ({ candidate }: (typeof numbered)[number]) =>
        candidate.reasons.map(({ text }) => text).join("; "),
    },
  ];
  output.list(candidates, numbered, columns, words.nothingFound);
}

/** Which episode somebody says it is, where the name does not. */
function episodeIn({ texts }: Context, input: Input) {
  const [season, episode] = [input.text("season"), input.text("episode")];
  return {
    ...(season !== undefined && { season_number: numberOption(texts, "--season", season, 1) }),
    ...(episode !== undefined && { episode_number: numberOption(texts, "--episode", episode, 1) }),
  };
}

async function acceptOne(
  context: Context,
  { client }: Api,
  input: Input,
  match: Match,
  candidate: Candidate,
  isSearched: boolean,
): Promise<void> {
  const params = { path: { id: match.id }, header: ifMatch(match.version) };
  const episode = episodeIn(context, input);
  const { source, source_id: id, kind } = candidate;
  const decided = isSearched
    ? await unwrap(
        client.POST("/library/matches/{id}/edit", { params, body: { source, id, kind, ...episode } }),
      )
    : await unwrap(
        client.POST("/library/matches/{id}/accept", {
          params,
          body: { candidate_id: candidate.id, ...episode },
        }),
      );
  const words = context.texts.libraryMatching;
  context.output.result(decided, () => words.decided(decided.file.filename, workText(candidate) ?? ""));
}

async function acceptGroup(
  context: Context,
  { client }: Api,
  input: Input,
  key: string,
  candidate: Candidate,
): Promise<void> {
  const { season_number } = episodeIn(context, input);
  const body = {
    candidate_id: candidate.id,
    kind: candidate.kind,
    ...(season_number !== undefined && { season_number }),
  };
  const outcome = await unwrap(
    client.POST("/library/match-groups/{key}/accept", { params: { path: { key } }, body }),
  );
  const words = context.texts.libraryMatching;
  context.output.result(outcome, () =>
    words.groupDecided(outcome.accepted.length, workText(candidate) ?? ""),
  );
  if (outcome.left.length > 0) context.output.note(words.left(outcome.left.length));
}

async function decidePlainly(
  context: Context,
  { client }: Api,
  match: Match,
  verb: "reject" | "restore",
): Promise<void> {
  const params = { path: { id: match.id }, header: ifMatch(match.version) };
  const decided =
    verb === "reject"
      ? await unwrap(client.POST("/library/matches/{id}/reject", { params }))
      : await unwrap(client.POST("/library/matches/{id}/restore", { params }));
  const words = context.texts.libraryMatching;
  context.output.result(decided, () =>
    verb === "reject" ? words.rejected(decided.file.filename) : words.restored(decided.file.filename),
  );
}
