import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconHistory,
  IconHome,
  IconInbox,
  IconMapPin,
  IconMasksTheater,
  IconSettings,
  IconSparkles,
  IconStack2,
  IconTrash,
  IconUsers,
} from "@tabler/icons-react";

import type { appMessages } from "./messages.ts";

type Words = (typeof appMessages)["en"];

/** The pages reached from the menu, the command bar and the keyboard. One list for the three. */
export const places = [
  { to: "/", icon: IconHome, name: (w: Words) => w.home, combo: "g h", group: "top" },
  { to: "/inbox", icon: IconInbox, name: (w: Words) => w.inbox, combo: "g i", group: "top" },
  {
    to: "/productions",
    icon: IconMasksTheater,
    name: (w: Words) => w.productions,
    combo: "g r",
    group: "planning",
  },
  { to: "/people", icon: IconUsers, name: (w: Words) => w.people, combo: "g e", group: "planning" },
  { to: "/venues", icon: IconMapPin, name: (w: Words) => w.venues, combo: "g v", group: "planning" },
  {
    to: "/conflicts",
    icon: IconAlertTriangle,
    name: (w: Words) => w.conflicts,
    combo: "g c",
    group: "planning",
  },
  {
    to: "/plannings",
    icon: IconCalendarEvent,
    name: (w: Words) => w.plannings,
    combo: "g p",
    group: "planning",
  },
  { to: "/proposals", icon: IconSparkles, name: (w: Words) => w.proposals, combo: "g o", group: "planning" },
  { to: "/jobs", icon: IconStack2, name: (w: Words) => w.jobs, combo: "g j", group: "workshop" },
  { to: "/activity", icon: IconHistory, name: (w: Words) => w.activity, combo: "g y", group: "workshop" },
  { to: "/trash", icon: IconTrash, name: (w: Words) => w.trash, combo: "g t", group: "workshop" },
  { to: "/settings", icon: IconSettings, name: (w: Words) => w.settings, combo: "g s", group: "workshop" },
] as const;

export type Place = (typeof places)[number];

/** The four places a thumb reaches on a phone; the rest is behind "More". */
export const tabPlaces: readonly Place[] = places.slice(0, 4);
