import { useState } from "react";
import type { MatchCandidate, MatchGroup } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { type Decision, type SaidEpisode, settlesAll, useDecide } from "../api/decide-match.ts";
import { libraryMatchesMessages } from "../messages.ts";

interface Attention {
  readonly key?: string | undefined;
  /** Which of its candidates. */
  readonly chosen: number;
  readonly byKeyboard: boolean;
}

const PLACES = [1, 2, 3, 4, 5] as const;

/** Which files have the attention, which candidate is chosen, and what can be done by hand or by key. */
export function useMatchReview(groups: readonly MatchGroup[], mayDecide: boolean) {
  const words = useMessages(libraryMatchesMessages);
  const [attention, setAttention] = useState<Attention>({ chosen: 0, byKeyboard: false });
  const [isSearching, setSearching] = useState(false);
  const decide = useDecide();
  const current = groups.find(({ key }) => key === attention.key) ?? groups[0];
  const chosen = current?.key === attention.key ? attention.chosen : 0;
  const candidate = current?.first.candidates[chosen];
  const goTo = (group: MatchGroup | undefined, byKeyboard: boolean) =>
    setAttention({ key: group?.key, chosen: 0, byKeyboard });
  const move = (by: 1 | -1) => goTo(neighbour(groups, current, by) ?? current, true);
  const settle = (decision: Decision) => {
    setSearching(false);
    if (settlesAll(decision))
      goTo(neighbour(groups, decision.group, 1) ?? neighbour(groups, decision.group, -1), true);
    decide.mutate(decision);
  };
  const choose = (place: number) => {
    if (current !== undefined && place < current.first.candidates.length)
      setAttention({ key: current.key, chosen: place, byKeyboard: false });
  };
  const withCandidate = (what: "accept" | "acceptGroup") => () => {
    if (current !== undefined && candidate !== undefined) settle({ what, group: current, candidate });
  };
  const accept = withCandidate("accept");
  const acceptGroup = withCandidate("acceptGroup");
  const acceptSeason = (season: number) => {
    // Pressed twice, the second would speak of a season that is decided.
    if (current !== undefined && candidate !== undefined && !decide.isPending)
      settle({ what: "acceptGroup", group: current, candidate, season });
  };
  const season = shownSeason(current);
  const reject = () => current !== undefined && settle({ what: "reject", group: current });
  const search = () => current !== undefined && setSearching(true);
  useShortcuts(words.title, [
    { combo: "j", label: words.next, run: () => move(1) },
    { combo: "k", label: words.previous, run: () => move(-1) },
    ...(mayDecide
      ? [
          ...PLACES.map((place) => ({
            combo: String(place),
            label: words.choose(place),
            run: () => choose(place - 1),
          })),
          { combo: "a", label: words.accept, run: accept },
          { combo: "g", label: words.acceptGroup, run: acceptGroup },
          ...(season === undefined
            ? []
            : [{ combo: "w", label: words.acceptSeasonShown, run: () => acceptSeason(season) }]),
          { combo: "s", label: words.searchAgain, run: search },
          { combo: "x", label: words.reject, run: reject },
        ]
      : []),
  ]);
  return {
    ...{ current, chosen, byKeyboard: attention.byKeyboard, isSearching },
    ...{ choose, accept, acceptGroup, acceptSeason, reject, search },
    open: (group: MatchGroup) => goTo(group, false),
    stopSearching: () => setSearching(false),
    take: (taken: MatchCandidate, episode: SaidEpisode) =>
      current && settle({ what: "edit", group: current, candidate: taken, episode }),
    takeAll: (taken: MatchCandidate) =>
      current && settle({ what: "acceptGroup", group: current, candidate: taken }),
  };
}

/** The season of the file that is shown, where the group has others too. */
export function shownSeason(group: MatchGroup | undefined): number | undefined {
  if (group === undefined || group.seasons.length < 2) return undefined;
  return group.first.wanted?.season_number ?? group.seasons[0]?.number;
}

function neighbour(
  groups: readonly MatchGroup[],
  of: MatchGroup | undefined,
  by: 1 | -1,
): MatchGroup | undefined {
  const index = groups.findIndex(({ key }) => key === of?.key);
  return index < 0 ? undefined : groups[index + by];
}
