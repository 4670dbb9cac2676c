import type { Breach } from "@souffleur/planning/rules";
import { useCallback, useMemo } from "react";
import type { Production } from "../../../lib/api/types.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Board } from "../board/board.ts";
import { conflictsOfBar } from "../board/conflicts.ts";
import type { Bar } from "../board/rows.ts";
import { timelineMessages } from "../messages.ts";
import { wallText } from "../time/wall.ts";
import type { BarWords } from "./bar-view.tsx";

interface Input {
  readonly board: Board;
  readonly productions: readonly Production[];
  readonly conflicts: ReadonlyMap<string, readonly Breach[]>;
}

/** What people and venues are called on this board. */
export function useNames({ facts: { people, venues } }: Board) {
  return useMemo(() => {
    const names = new Map<string, string>([...people, ...venues].map(({ id, name }) => [id, name]));
    return (id: string | undefined) => (id === undefined ? undefined : names.get(id));
  }, [people, venues]);
}

/** Says bars: in short on them, in full to whoever does not see them. */
export function useBarWords({ board, productions, conflicts }: Input): (bar: Bar) => BarWords {
  const words = useMessages(timelineMessages);
  const { locale } = useLocale();
  const format = useFormat();
  const nameOf = useNames(board);
  const { zones } = board;
  const byId = useMemo(() => new Map(productions.map((one) => [one.id, one])), [productions]);
  return useCallback(
    (bar) => {
      const { shift, missing, start, end } = bar;
      const production = byId.get(shift.production_id);
      const zone = zones.ofVenue(shift.venue_id);
      const [from, to] = [wallText(zone, start), wallText(zone, end)];
      const time = format.timeRange(from, to);
      const post = shift.posts.find(({ id }) => id === bar.postId)?.role;
      const breaches = conflictsOfBar(conflicts, bar);
      const people = shift.assignments.map(({ person_id }) => nameOf(person_id));
      const full = [
        shift.title,
        production?.name,
        format.range(from, to),
        bar.kind === "unplaced" ? words.unplaced : undefined,
        nameOf(shift.venue_id),
        post ?? (bar.personId === undefined ? people.join(", ") : undefined),
        missing > 0 ? words.missing(missing) : undefined,
        breaches.length > 0 ? words.conflicts(breaches.length) : undefined,
        ...breaches.slice(0, 2).map(({ message }) => message[locale]),
      ];
      const detail = [time, bar.kind === "open" ? words.missing(missing) : (post ?? nameOf(shift.venue_id))];
      const said = (part: string | undefined): part is string => part !== undefined && part !== "";
      return {
        title: shift.title,
        detail: detail.filter(said).join(" · "),
        label: full.filter(said).join(", "),
        color: production?.color ?? "var(--sf-line-strong)",
      };
    },
    [byId, zones, conflicts, nameOf, format, words, locale],
  );
}
