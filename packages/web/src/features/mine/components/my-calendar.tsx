import { useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { linkRequest } from "../api/link-request.ts";
import { mineMessages } from "../messages.ts";
import classes from "./my-settings.module.css";

/** An address somebody's own calendar program reads their shifts from; it is shown this once. */
export function MyCalendar({ token }: { readonly token: string }) {
  const words = useMessages(mineMessages);
  const ui = useMessages(uiMessages);
  const [address, setAddress] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const make = async () => {
    setTrouble(undefined);
    try {
      const made = await linkRequest<{ path: string }>(token, "/my/calendar-feed", {
        method: "POST",
        body: {},
      });
      setAddress(new URL(made.body.path, location.origin).href);
    } catch (fault) {
      setTrouble(describeError(fault, ui).detail);
    }
  };
  return (
    <div className={classes.card}>
      <h2>{words.calendar}</h2>
      <p>{words.calendarText}</p>
      {address === undefined ? (
        <button type="button" onClick={() => void make()}>
          {words.makeCalendar}
        </button>
      ) : (
        <>
          <label className={classes.address}>
            {words.calendarAddress}
            <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <button type="button" onClick={() => void navigator.clipboard?.writeText(address)}>
            {words.copy}
          </button>
          <p className={classes.soft}>{words.calendarOnce}</p>
        </>
      )}
      <p role="status">{trouble}</p>
    </div>
  );
}
