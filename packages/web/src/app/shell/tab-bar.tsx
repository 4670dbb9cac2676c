import { Drawer } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useInboxCount } from "../../features/inbox/api/get-inbox.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { appMessages } from "../messages.ts";
import { tabPlaces } from "../navigation.ts";
import { NavMenu } from "./nav-menu.tsx";
import classes from "./shell.module.css";

/** The bar at the thumb on a phone. */
export function TabBar() {
  const messages = useMessages(appMessages);
  const ui = useMessages(uiMessages);
  const { count } = useInboxCount();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <nav className={classes.tabs} aria-label={messages.mainNav}>
        {tabPlaces.map(({ to, icon: Icon, name }) => (
          <Link key={to} to={to} className={classes.tab} activeOptions={{ exact: to === "/" }}>
            <span className={classes.tabIcon}>
              <Icon size={22} stroke={1.7} aria-hidden />
              {to === "/inbox" && count > 0 && (
                <span className={classes.dot} aria-hidden="true">
                  {count > 99 ? "99+" : count}
                </span>
              )}
            </span>
            {messages[name]}
          </Link>
        ))}
        <button type="button" className={classes.tab} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <IconDots size={22} stroke={1.7} aria-hidden />
          {messages.more}
        </button>
      </nav>
      <Drawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        radius="lg"
        title={messages.more}
        closeButtonProps={{ "aria-label": ui.close }}
      >
        <NavMenu onChoose={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
