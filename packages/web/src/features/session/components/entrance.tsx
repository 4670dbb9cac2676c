import { type ReactNode, useEffect } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { LanguageSwitch } from "../../../ui/language-switch.tsx";
import { LogoMark } from "../../../ui/logo.tsx";
import { sessionMessages } from "../messages.ts";
import classes from "./entrance.module.css";
import { StagePicture } from "./stage-picture.tsx";

interface EntranceProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}

/** The frame of the pages before the application: signing in, making the server one's own. */
export function Entrance({ title, lead, children, aside }: EntranceProps) {
  const messages = useMessages(sessionMessages);
  useEffect(() => {
    document.title = `${title} · Souffleur`;
  }, [title]);
  return (
    <div className={classes.entrance}>
      <main className={classes.side}>
        <div className={classes.panel}>
          <div className={classes.brand}>
            <LogoMark size={38} />
            Souffleur
          </div>
          <h1>{title}</h1>
          <p className={classes.lead}>{lead}</p>
          {children}
          <div className={classes.foot}>
            <LanguageSwitch label={messages.language} />
            {aside}
          </div>
        </div>
      </main>
      <div className={classes.stage}>
        <StagePicture />
      </div>
    </div>
  );
}
