import {
  IconAlertTriangle,
  IconArrowsTransferDown,
  IconCalendarEvent,
  IconCalendarMonth,
  IconChartBar,
  IconClockHour4,
  IconFileSearch,
  IconFolders,
  IconHistory,
  IconHome,
  IconInbox,
  IconMail,
  IconMapPin,
  IconMasksTheater,
  IconMovie,
  IconSettings,
  IconSparkles,
  IconStack2,
  IconStethoscope,
  IconTimelineEvent,
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
    to: "/timeline",
    icon: IconTimelineEvent,
    name: (w: Words) => w.timeline,
    combo: "g l",
    group: "planning",
  },
  {
    to: "/productions",
    icon: IconMasksTheater,
    name: (w: Words) => w.productions,
    combo: "g r",
    group: "planning",
  },
  {
    to: "/calendar",
    icon: IconCalendarMonth,
    name: (w: Words) => w.calendar,
    combo: "g a",
    group: "planning",
  },
  {
    to: "/dashboard",
    icon: IconChartBar,
    name: (w: Words) => w.dashboard,
    combo: "g b",
    group: "planning",
  },
  { to: "/people", icon: IconUsers, name: (w: Words) => w.people, combo: "g e", group: "planning" },
  { to: "/messages", icon: IconMail, name: (w: Words) => w.messages, combo: "g m", group: "planning" },
  { to: "/venues", icon: IconMapPin, name: (w: Words) => w.venues, combo: "g v", group: "planning" },
  {
    to: "/conflicts",
    icon: IconAlertTriangle,
    name: (w: Words) => w.conflicts,
    combo: "g c",
    group: "planning",
  },
  { to: "/hours", icon: IconClockHour4, name: (w: Words) => w.hours, combo: "g w", group: "planning" },
  {
    to: "/plannings",
    icon: IconCalendarEvent,
    name: (w: Words) => w.plannings,
    combo: "g p",
    group: "planning",
  },
  { to: "/proposals", icon: IconSparkles, name: (w: Words) => w.proposals, combo: "g o", group: "planning" },
  { to: "/library", icon: IconMovie, name: (w: Words) => w.collection, combo: "g f", group: "library" },
  {
    to: "/library/matches",
    icon: IconFileSearch,
    name: (w: Words) => w.matches,
    combo: "g n",
    group: "library",
  },
  { to: "/library/files", icon: IconFolders, name: (w: Words) => w.files, combo: "g d", group: "library" },
  {
    to: "/library/transfers",
    icon: IconArrowsTransferDown,
    name: (w: Words) => w.transfers,
    combo: "g x",
    group: "library",
  },
  {
    to: "/library/care",
    icon: IconStethoscope,
    name: (w: Words) => w.care,
    combo: "g k",
    group: "library",
  },
  { to: "/jobs", icon: IconStack2, name: (w: Words) => w.jobs, combo: "g j", group: "workshop" },
  { to: "/activity", icon: IconHistory, name: (w: Words) => w.activity, combo: "g y", group: "workshop" },
  { to: "/trash", icon: IconTrash, name: (w: Words) => w.trash, combo: "g t", group: "workshop" },
  { to: "/settings", icon: IconSettings, name: (w: Words) => w.settings, combo: "g s", group: "workshop" },
] as const;

export type Place = (typeof places)[number];

/** The four places a thumb reaches on a phone; the rest is behind "More". */
export const tabPlaces: readonly Place[] = places.filter(({ to }) =>
  ["/", "/inbox", "/productions", "/people"].includes(to),
);
