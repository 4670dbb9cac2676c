import type { ReactNode } from "react";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import type { MineState } from "../api/use-mine.ts";
import { mineMessages } from "../messages.ts";
import classes from "./frame.module.css";
import { type Tab, Tabs } from "./tabs.tsx";

/** A page that has nothing but a sentence to say. */
export function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className={classes.alone}>
      <h1>{title}</h1>
      <p>{children}</p>
    </main>
  );
}

interface FrameProps {
  readonly state: MineState;
  readonly tab: Tab;
  readonly children: ReactNode;
}

export function Frame({ state, tab, children }: FrameProps) {
  const words = useMessages(mineMessages);
  const name = state.mine?.me.person.name;
  return (
    <>
      <main className={classes.page}>
        <header className={classes.head}>
          <h1>{name === undefined ? words.pageTitle : words.hello(name)}</h1>
        </header>
        <StandingLine state={state} />
        {state.mine === undefined && state.standing === "loading" && <p role="status">{words.loading}</p>}
        {children}
      </main>
      <Tabs current={tab} />
    </>
  );
}

function StandingLine({ state: { standing, mine, error, reload } }: { readonly state: MineState }) {
  const words = useMessages(mineMessages);
  const ui = useMessages(uiMessages);
  const format = useFormat();
  if (standing !== "away" && standing !== "failed") return null;
  const { title, detail } = describeError(error, ui);
  const isOld = standing === "away" && mine !== undefined;
  return (
    <div className={classes.standing} role="status">
      <p>{isOld ? words.asOf(format.instant(mine.asOf)) : `${title}. ${detail}`}</p>
      <button type="button" className={classes.quiet} onClick={() => void reload()}>
        {words.retry}
      </button>
    </div>
  );
}
