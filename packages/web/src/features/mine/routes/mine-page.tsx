import { useCallback, useEffect, useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { keepOffline, leaveOffline } from "../api/offline.ts";
import { forgetAll, keepToken, keptToken, takeToken } from "../api/token.ts";
import { useMine } from "../api/use-mine.ts";
import { Availability } from "../components/availability.tsx";
import { Frame, Notice } from "../components/frame.tsx";
import { MySettings } from "../components/my-settings.tsx";
import { Schedule } from "../components/schedule.tsx";
import { useTab } from "../components/tabs.tsx";
import { mineMessages } from "../messages.ts";

/** Why nobody's page is open: no link yet, one that opens nothing, or somebody who asked to be forgotten. */
type Closed = "noLink" | "gone" | "forgot";

/** The page of whoever holds a personal link. */
export function MinePage() {
  const words = useMessages(mineMessages);
  const { token, closed, close } = useToken();
  useEffect(() => {
    document.title = `${words.pageTitle} · Souffleur`;
  }, [words]);
  if (token === undefined) return <Notice title={words[`${closed}Title`]}>{words[closed]}</Notice>;
  return <Mine key={token} token={token} onClose={close} />;
}

function useToken() {
  const [token, setToken] = useState(openingToken);
  const [closed, setClosed] = useState<Closed>("noLink");
  useEffect(() => {
    const follow = () => {
      const given = takeToken();
      if (given === undefined) return;
      startAs(given);
      setToken(given);
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const close = useCallback((why: Closed) => {
    forgetAll();
    void leaveOffline();
    setToken(undefined);
    setClosed(why);
  }, []);
  return { token, closed, close };
}

function openingToken(): string | undefined {
  const given = takeToken();
  if (given !== undefined) startAs(given);
  return given ?? keptToken();
}

/** Another link is another person, perhaps: nothing of the one before stays. */
function startAs(token: string): void {
  if (keptToken() !== token) forgetAll();
  keepToken(token);
}

function Mine({ token, onClose }: { readonly token: string; readonly onClose: (why: Closed) => void }) {
  const state = useMine(token);
  const tab = useTab();
  const { mine, standing, reload } = state;
  useEffect(() => {
    if (standing === "gone") onClose("gone");
  }, [standing, onClose]);
  useEffect(() => {
    if (standing === "fresh") keepOffline();
  }, [standing]);
  const canWrite = standing === "fresh";
  return (
    <Frame state={state} tab={tab}>
      {tab === "schedule" && mine !== undefined && (
        <Schedule mine={mine} token={token} canWrite={canWrite} onAnswered={reload} />
      )}
      {tab === "availability" && mine !== undefined && (
        <Availability token={token} today={mine.me.today} canWrite={canWrite} />
      )}
      {tab === "me" && <MySettings token={token} onForget={() => onClose("forgot")} />}
    </Frame>
  );
}
