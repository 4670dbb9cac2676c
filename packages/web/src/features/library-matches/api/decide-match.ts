import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LibraryMatch, MatchCandidate, MatchGroup, MatchGroupOutcome } from "../../../lib/api/types.ts";
import { wayBackOf } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { libraryMatchesMessages } from "../messages.ts";
import { groupOptions, withoutGroup } from "./match-groups.ts";

export function decideMatch(verb: "accept" | "reject" | "restore", match: Seen, body?: object) {
  const path = `/library/matches/${match.id}/${verb}` as const;
  return request<LibraryMatch>(path, { method: "POST", version: match.version, ...(body && { body }) });
}

type Seen = Pick<LibraryMatch, "id" | "version">;

/** Which episode it is, where somebody says it. */
export interface SaidEpisode {
  readonly season_number?: number;
  readonly episode_number?: number;
}

export type Decision =
  | { readonly what: "accept"; readonly group: MatchGroup; readonly candidate: MatchCandidate }
  | {
      readonly what: "edit";
      readonly group: MatchGroup;
      readonly candidate: MatchCandidate;
      readonly episode: SaidEpisode;
    }
  | {
      readonly what: "acceptGroup";
      readonly group: MatchGroup;
      readonly candidate: MatchCandidate;
      /** Only this one of its seasons. */
      readonly season?: number | undefined;
    }
  | { readonly what: "reject"; readonly group: MatchGroup };

interface Done {
  readonly label: string;
  readonly takeBack: () => Promise<unknown>;
  readonly left: number;
}

/** Nothing of its group waits any more. */
export function settlesAll(decision: Decision): boolean {
  const { group } = decision;
  if (decision.what !== "acceptGroup") return group.files === 1;
  const { season } = decision;
  return season === undefined || group.seasons.find(({ number }) => number === season)?.files === group.files;
}

/** Decides about one file, or about all of its group; each with its way back. */
export function useDecide() {
  const words = useMessages(libraryMatchesMessages);
  const client = useQueryClient();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const refresh = () => {
    for (const queryKey of [keys.matches.all(), keys.inbox.all()])
      void client.invalidateQueries({ queryKey });
  };
  return useMutation({
    mutationFn: (decision: Decision) => decide(decision, words),
    onMutate: async (decision) => {
      if (!settlesAll(decision)) return;
      await client.cancelQueries({ queryKey: groupOptions.queryKey });
      client.setQueryData(groupOptions.queryKey, (data) => withoutGroup(data, decision.group.key));
    },
    onSuccess: ({ label, takeBack }) =>
      done(label, async () => {
        await takeBack();
        refresh();
      }),
    onError: tellFailure,
    onSettled: refresh,
  });
}

type Words = (typeof libraryMatchesMessages)["en"];

async function decide(decision: Decision, words: Words): Promise<Done> {
  const { group } = decision;
  const match = group.first;
  const name = match.file.filename;
  const one = (label: string, decided: LibraryMatch): Done => ({
    label,
    takeBack: () => decideMatch("restore", decided),
    left: 0,
  });
  switch (decision.what) {
    case "reject":
      return one(words.rejected(name), await decideMatch("reject", match));
    case "accept": {
      const { id, title } = decision.candidate;
      return one(words.accepted(name, title), await decideMatch("accept", match, { candidate_id: id }));
    }
    case "edit": {
      const { source, source_id, kind, title } = decision.candidate;
      const body = { source, id: source_id, kind, ...decision.episode };
      const path = `/library/matches/${match.id}/edit` as const;
      const edited = await request<LibraryMatch>(path, { method: "POST", version: match.version, body });
      return one(words.accepted(name, title), edited);
    }
    case "acceptGroup":
      return acceptGroup(decision, words);
  }
}

async function acceptGroup(
  { group, candidate: { id, kind, title }, season }: Extract<Decision, { what: "acceptGroup" }>,
  words: Words,
): Promise<Done> {
  const path = `/library/match-groups/${encodeURIComponent(group.key)}/accept` as const;
  const body = { candidate_id: id, kind, ...(season !== undefined && { season_number: season }) };
  const { accepted, left } = await request<MatchGroupOutcome>(path, { method: "POST", body });
  // One season may be decided after another: each is taken back by itself.
  const takeBack = accepted.length === 0 ? async () => {} : await wayBackOf(group.key);
  const label =
    season === undefined
      ? words.groupAccepted(accepted.length, title)
      : words.seasonAccepted(season, accepted.length, title);
  return {
    label: left.length === 0 ? label : `${label}. ${words.left(left.length)}`,
    takeBack,
    left: left.length,
  };
}
