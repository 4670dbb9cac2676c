import { useNavigate, useSearch } from "@tanstack/react-router";
import { today } from "../../lib/format/wall-clock.ts";
import { type HoursSearch, windowOf } from "./hours-search.ts";

/** What stands in the address, and a way to change it; what is chosen no more leaves it. */
export function useHoursSearch() {
  const navigate = useNavigate();
  const search: HoursSearch = useSearch({ from: "/shell/hours" });
  const change = (part: HoursSearch) => {
    const next = Object.entries({ ...search, ...part }).filter(([, value]) => value !== "");
    void navigate({ to: "/hours", search: Object.fromEntries(next), replace: true });
  };
  return { search, window: windowOf(search, today()), change };
}
