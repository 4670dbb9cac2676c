import {
  IconCalendarEvent,
  IconCalendarPlus,
  IconDeviceTv,
  IconFile,
  IconListCheck,
  IconMapPin,
  IconMasksTheater,
  IconMovie,
  IconSparkles,
  IconSunMoon,
  IconUser,
  IconUserPlus,
} from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { keys } from "../../lib/api/query-keys.ts";
import { request } from "../../lib/api/request.ts";
import { useHasRole } from "../../lib/api/session.ts";
import type { Page, SearchHit } from "../../lib/api/types.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { useToggleTheme } from "../../ui/use-theme.ts";
import { appMessages } from "../messages.ts";
import { usePlaces } from "../use-places.ts";
import { type Command, matches } from "./commands.ts";

const HITS: Readonly<Record<string, { readonly icon: typeof IconFile; readonly path: string }>> = {
  "planning.artist": { icon: IconUser, path: "/people" },
  "planning.venue": { icon: IconMapPin, path: "/venues" },
  "planning.production": { icon: IconMasksTheater, path: "/productions" },
  "planning.planning": { icon: IconCalendarEvent, path: "/plannings" },
  "planning.proposal": { icon: IconSparkles, path: "/proposals" },
  "quiz.question": { icon: IconListCheck, path: "/quiz/bank" },
  "library.movie": { icon: IconMovie, path: "/library/movies" },
  "library.series": { icon: IconDeviceTv, path: "/library/series" },
};

function usePageCommands(): readonly Command[] {
  const messages = useMessages(appMessages);
  const navigate = useNavigate();
  return usePlaces().map(({ to, icon, name, combo }) => ({
    id: to,
    group: messages.commandPages,
    label: messages[name],
    combo,
    icon,
    run: () => void navigate({ to }),
  }));
}

function useActionCommands(): readonly Command[] {
  const messages = useMessages(appMessages);
  const navigate = useNavigate();
  const toggleTheme = useToggleTheme();
  const mayWrite = useHasRole("planning:editor");
  const action = (id: string, label: string, icon: Command["icon"], run: () => void): Command => {
    return { id, group: messages.commandActions, label, icon, run };
  };
  const writing = [
    action("propose", messages.propose, IconSparkles, () => void navigate({ to: "/proposals/new" })),
    action("new-person", messages.newPerson, IconUserPlus, () => void navigate({ to: "/people/new" })),
    action(
      "new-planning",
      messages.newPlanning,
      IconCalendarPlus,
      () => void navigate({ to: "/plannings/new" }),
    ),
  ];
  return [...(mayWrite ? writing : []), action("theme", messages.toggleTheme, IconSunMoon, toggleTheme)];
}

function useSearchHits(text: string) {
  return useQuery({
    queryKey: keys.search(text),
    queryFn: ({ signal }) => request<Page<SearchHit>>("/search", { query: { q: text }, signal }),
    enabled: text.trim().length > 1,
    placeholderData: keepPreviousData,
  });
}

/** What the typed text may mean: found things first, then what can be done, then where to go. */
export function useCommands(typed: string, searched: string) {
  const messages = useMessages(appMessages);
  const navigate = useNavigate();
  const hits = useSearchHits(searched);
  const found = typed.trim().length > 1 ? (hits.data?.items ?? []) : [];
  const known = [...useActionCommands(), ...usePageCommands()];
  const commands: Command[] = found.map(({ kind, id, title, subtitle }) => {
    const hit = HITS[kind] ?? { icon: IconFile, path: "" };
    return {
      id: `${kind}/${id}`,
      group: messages.commandFound,
      label: title,
      sub: subtitle,
      icon: hit.icon,
      run: () => void navigate({ to: `${hit.path}/${encodeURIComponent(id)}` }),
    };
  });
  commands.push(...known.filter((command) => matches(command.label, typed)));
  return { commands, isFailed: hits.isError, isSearching: hits.isFetching };
}
