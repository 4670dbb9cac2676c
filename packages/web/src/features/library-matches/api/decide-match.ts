import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LibraryMatch, MatchCandidate, MatchGroup, MatchGroupOutcome } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
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
  | { readonly what: "acceptGroup"; readonly group: MatchGroup; readonly candidate: MatchCandidate }
  | { readonly what: "reject"; readonly group: MatchGroup };

interface Done {
  readonly label: string;
  readonly takeBack: () => Promise<unknown>;
  readonly left: number;
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
      if (decision.what !== "acceptGroup" && decision.group.files > 1) return;
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
      return acceptGroup(group, decision.candidate, words);
  }
}

async function acceptGroup(
  group: MatchGroup,
  { id, kind, title }: MatchCandidate,
  words: Words,
): Promise<Done> {
  const path = `/library/match-groups/${encodeURIComponent(group.key)}/accept` as const;
  const body = { candidate_id: id, kind };
  const { accepted, left } = await request<MatchGroupOutcome>(path, { method: "POST", body });
  const label = words.groupAccepted(accepted.length, title);
  return {
    label: left.length === 0 ? label : `${label}. ${words.left(left.length)}`,
    takeBack: () => undoLastChange(group.key),
    left: left.length,
  };
}
