import { IconBrush, IconCalendarEvent, IconSettings } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { mineMessages } from "../messages.ts";
import classes from "./tabs.module.css";

const tabs = ["schedule", "availability", "me"] as const;
export type Tab = (typeof tabs)[number];

const icons = { schedule: IconCalendarEvent, availability: IconBrush, me: IconSettings };

function tabOfAddress(): Tab {
  return tabs.find((tab) => location.hash === `#${tab}`) ?? "schedule";
}

/** The part of the page that is open; the phone's way back goes to the one before. */
export function useTab(): Tab {
  const [tab, setTab] = useState(tabOfAddress);
  useEffect(() => {
    const follow = () => setTab(tabOfAddress());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return tab;
}

export function Tabs({ current }: { readonly current: Tab }) {
  const words = useMessages(mineMessages);
  return (
    <nav className={classes.tabs} aria-label={words.navigation}>
      {tabs.map((tab) => {
        const Icon = icons[tab];
        return (
          <a key={tab} href={`#${tab}`} aria-current={tab === current ? "page" : undefined}>
            <Icon size={22} stroke={1.7} aria-hidden />
            {words.tabs[tab]}
          </a>
        );
      })}
    </nav>
  );
}
