import { IconLockOpen2, IconPlugConnectedX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useSession } from "../../lib/api/session.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { useConnection } from "../../lib/live/live-provider.tsx";
import { appMessages } from "../messages.ts";
import classes from "./shell.module.css";

/** A blink of the line is nobody's business: only a loss that lasts is told. */
const PATIENCE_MS = 2500;

function useIsLost(): boolean {
  const state = useConnection();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (state === "open") setLost(false);
    if (state !== "lost") return;
    const timer = setTimeout(() => setLost(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return isLost;
}

export function Banners() {
  const messages = useMessages(appMessages);
  const isLost = useIsLost();
  const isOpen = useSession()?.open ?? false;
  return (
    // Beside the main content, so that nothing said here is outside every landmark.
    <aside className={classes.banners} aria-label={messages.serverState}>
      <div role="status">
        {isLost && (
          <div className={classes.banner} data-tone="lost">
            <IconPlugConnectedX size={18} aria-hidden />
            {navigator.onLine ? messages.lost : `${messages.offline} ${messages.lost}`}
          </div>
        )}
      </div>
      {isOpen && (
        <div className={classes.banner}>
          <IconLockOpen2 size={18} aria-hidden />
          <span>{messages.openServer}</span>
          <Link to="/set-up">{messages.openServerAction}</Link>
        </div>
      )}
    </aside>
  );
}
