import { useEffect, useState } from "react";
import type { MessagePreferences } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { uiMessages } from "../../../ui/messages.ts";
import { linkRequest } from "../api/link-request.ts";
import { mineMessages } from "../messages.ts";
import classes from "./my-settings.module.css";

/** What somebody gets messages about; delays and refusals are for whoever plans. */
const kinds = ["assigned", "changed", "cancelled", "reminder", "availability_asked"] as const;

/** Which messages somebody wants. Each choice is kept as it is made. */
export function MyMessages({ token }: { readonly token: string }) {
  const words = useMessages(mineMessages);
  const { unwanted, trouble, choose } = usePreferences(token);
  if (unwanted === undefined) return null;
  return (
    <fieldset className={classes.languages}>
      <legend>{words.messages}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!unwanted.includes(kind)}
            onChange={({ currentTarget: { checked } }) => void choose(kind, checked)}
          />
          {words.messageKinds[kind]}
        </label>
      ))}
      <p role="status">{trouble}</p>
    </fieldset>
  );
}

function usePreferences(token: string) {
  const ui = useMessages(uiMessages);
  const [preferences, setPreferences] = useState<MessagePreferences>();
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    let isHere = true;
    linkRequest<MessagePreferences>(token, "/my/message-preferences").then(
      ({ body }) => isHere && setPreferences(body),
      // Without a network there is nothing to choose from.
      () => isHere && setPreferences(undefined),
    );
    return () => {
      isHere = false;
    };
  }, [token]);
  const choose = async (kind: (typeof kinds)[number], isWanted: boolean) => {
    if (preferences === undefined) return;
    const others = preferences.unwanted.filter((one) => one !== kind);
    const wish = { locale: preferences.locale, unwanted: isWanted ? others : [...others, kind] };
    setTrouble(undefined);
    try {
      const stored = await linkRequest<MessagePreferences>(token, "/my/message-preferences", {
        method: "PUT",
        body: wish,
        version: preferences.version,
      });
      setPreferences(stored.body);
    } catch (fault) {
      setTrouble(describeError(fault, ui).detail);
    }
  };
  return { unwanted: preferences?.unwanted, trouble, choose };
}
