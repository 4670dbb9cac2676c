import { useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ownAddress } from "../api/keys.ts";
import { playRequest } from "../api/play-request.ts";
import { playMessages } from "../messages.ts";
import classes from "./play.module.css";

interface OwnDataProps {
  readonly learner: string;
  readonly onErased: () => void;
}

/** All that is kept of a learner: to take away, and to have erased. */
export function OwnData({ learner, onErased }: OwnDataProps) {
  const words = useMessages(playMessages);
  const [isAsking, setAsking] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(ownAddress(learner));
    setCopied(true);
  };
  const download = async () => {
    const own = await playRequest<unknown>(learner, "/quiz/play/me/export.json");
    const url = URL.createObjectURL(new Blob([JSON.stringify(own, null, 2)], { type: "application/json" }));
    Object.assign(document.createElement("a"), { href: url, download: "souffleur-quiz.json" }).click();
    URL.revokeObjectURL(url);
  };
  const erase = async () => {
    await playRequest<unknown>(learner, "/quiz/play/me", { method: "DELETE" });
    onErased();
  };
  return (
    <section className={classes.card} aria-label={words.yourData}>
      <h2>{words.yourData}</h2>
      <p className={classes.soft}>{words.ownAddressHint}</p>
      <button type="button" className={classes.quiet} onClick={() => void copy()}>
        {isCopied ? words.ownAddressCopied : words.ownAddress}
      </button>
      <button type="button" className={classes.quiet} onClick={() => void download()}>
        {words.exportData}
      </button>
      {isAsking ? (
        <>
          <p role="alert">{words.eraseSure}</p>
          <div className={classes.bar}>
            <button type="button" className={classes.quiet} onClick={() => setAsking(false)}>
              {words.no}
            </button>
            <button type="button" className={classes.button} onClick={() => void erase()}>
              {words.yes}
            </button>
          </div>
        </>
      ) : (
        <button type="button" className={classes.quiet} onClick={() => setAsking(true)}>
          {words.erase}
        </button>
      )}
    </section>
  );
}
