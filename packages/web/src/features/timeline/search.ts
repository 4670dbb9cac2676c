import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { startOfWeek, today } from "../../lib/format/wall-clock.ts";
import { type View, views } from "./board/rows.ts";
import { type Zoom, zooms } from "./time/scale.ts";

/** What the address says of the timeline. */
export interface TimelineSearch {
  readonly view?: string;
  readonly zoom?: string;
  readonly from?: string;
  readonly production?: string;
  readonly team?: string;
  readonly venue?: string;
  readonly skill?: string;
  readonly q?: string;
  /** `only`: nothing but trouble. */
  readonly conflicts?: string;
  /** `list`: the same as a table. */
  readonly as?: string;
}

interface Wanted {
  readonly view: View;
  readonly zoom: Zoom;
  /** The first day that is shown. */
  readonly from: string;
  readonly onlyConflicts: boolean;
  readonly asList: boolean;
}

/** An address may say anything: what is not known is as usual. */
export function wantedOf({ view, zoom, from, conflicts, as }: TimelineSearch, now = today()): Wanted {
  return {
    view: views.find((one) => one === view) ?? "people",
    zoom: zooms.find((one) => one === zoom) ?? "1h",
    from: from !== undefined && isDay(from) ? from : startOfWeek(now),
    onlyConflicts: conflicts === "only",
    asList: as === "list",
  };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && text > "0001-02" && text < "9999-11";
}

export function useTimelineSearch() {
  const search: TimelineSearch = useSearch({ from: "/shell/timeline" });
  const navigate = useNavigate();
  const change = useCallback(
    (part: Partial<TimelineSearch>, replace = false) =>
      navigate({
        to: "/timeline",
        search: (before) =>
          Object.fromEntries(
            Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined && value !== ""),
          ),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  const wanted = useMemo(() => wantedOf(search), [search]);
  return { search, wanted, change };
}

export type ChangeSearch = ReturnType<typeof useTimelineSearch>["change"];
