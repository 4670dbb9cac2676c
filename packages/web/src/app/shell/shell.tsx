import { ActionIcon } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { Link, Outlet, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useSession } from "../../lib/api/session.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { listenToKeyboard, useShortcuts } from "../../lib/keyboard/shortcuts.ts";
import { LiveProvider } from "../../lib/live/live-provider.tsx";
import { LogoMark } from "../../ui/logo.tsx";
import { Keys } from "../../ui/tag.tsx";
import { useUndo } from "../../ui/use-undo.tsx";
import { appMessages } from "../messages.ts";
import { usePlaces } from "../use-places.ts";
import { Banners } from "./banners.tsx";
import { NavMenu } from "./nav-menu.tsx";
import classes from "./shell.module.css";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { TabBar } from "./tab-bar.tsx";
import { useFocusOnNavigation } from "./use-focus-on-navigation.ts";
import { UserMenu } from "./user-menu.tsx";

const loadCommandBar = () =>
  import("../command-bar/command-bar.tsx").then((module) => ({ default: module.CommandBar }));
const CommandBar = lazy(loadCommandBar);

/** Fetched once the page is quiet, so that the first letters typed after the shortcut are not lost. */
const COMMAND_BAR_WAIT_MS = 1500;

type Panel = "commands" | "shortcuts" | undefined;

function useGlobalShortcuts(open: (panel: Panel) => void): void {
  const messages = useMessages(appMessages);
  const navigate = useNavigate();
  const { undo } = useUndo();
  const here = usePlaces();
  useEffect(() => listenToKeyboard(), []);
  useShortcuts(messages.everywhere, [
    { combo: "mod+k", label: messages.openCommands, everywhere: true, run: () => open("commands") },
    { combo: "?", label: messages.showShortcuts, run: () => open("shortcuts") },
    { combo: "u", label: messages.undoLast, run: () => void undo() },
    ...here.flatMap(({ combo, name, to }) =>
      combo === undefined
        ? []
        : [{ combo, label: messages.goTo(messages[name]), run: () => void navigate({ to }) }],
    ),
  ]);
}

function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <LogoMark size={30} />
      Souffleur
    </Link>
  );
}

function SideBar({ open }: { readonly open: (panel: Panel) => void }) {
  const messages = useMessages(appMessages);
  return (
    <header className={classes.side}>
      <Brand />
      <button type="button" className={classes.searchButton} onClick={() => open("commands")}>
        <IconSearch size={17} aria-hidden />
        <span>{messages.search}</span>
        <Keys combo="mod+k" hidden />
      </button>
      <NavMenu />
      <div className={classes.spring} />
      <UserMenu onShortcuts={() => open("shortcuts")} />
    </header>
  );
}

/** The frame around every page of the application. */
export function Shell() {
  const messages = useMessages(appMessages);
  const session = useSession();
  const [panel, open] = useState<Panel>(undefined);
  const close = () => open(undefined);
  useGlobalShortcuts(open);
  const main = useFocusOnNavigation();
  useEffect(() => {
    const timer = setTimeout(() => void loadCommandBar(), COMMAND_BAR_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <LiveProvider enabled={session !== undefined}>
      <a href="#main" className={classes.skip}>
        {messages.skip}
      </a>
      <div className={classes.layout}>
        <SideBar open={open} />
        <header className={classes.top}>
          <Brand />
          <div className={classes.spring} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={messages.searchShort}
            onClick={() => open("commands")}
          >
            <IconSearch size={21} />
          </ActionIcon>
          <div>
            <UserMenu compact onShortcuts={() => open("shortcuts")} />
          </div>
        </header>
        <Banners />
        <main id="main" tabIndex={-1} ref={main} className={classes.main}>
          <Outlet />
        </main>
        <TabBar />
      </div>
      {panel === "shortcuts" && <ShortcutsDialog onClose={close} />}
      <Suspense>{panel === "commands" && <CommandBar onClose={close} />}</Suspense>
    </LiveProvider>
  );
}
