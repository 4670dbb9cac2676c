import { type Locale, locales } from "../../../lib/i18n/locale.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { mineMessages } from "../messages.ts";
import { MyCalendar } from "./my-calendar.tsx";
import { MyMessages } from "./my-messages.tsx";
import classes from "./my-settings.module.css";

const names: Readonly<Record<Locale, string>> = { fr: "Français", en: "English" };

interface MySettingsProps {
  readonly token: string;
  readonly onForget: () => void;
}

export function MySettings({ token, onForget }: MySettingsProps) {
  const words = useMessages(mineMessages);
  const { locale, setLocale } = useLocale();
  return (
    <section className={classes.settings} aria-label={words.tabs.me}>
      <fieldset className={classes.languages}>
        <legend>{words.language}</legend>
        {locales.map((one) => (
          <label key={one} lang={one}>
            <input type="radio" name="language" checked={locale === one} onChange={() => setLocale(one)} />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <MyMessages token={token} />
      <MyCalendar token={token} />
      <div className={classes.device}>
        <h2>{words.device}</h2>
        <p>{words.homeScreen}</p>
        <p>{words.share}</p>
        <button type="button" onClick={onForget}>
          {words.forget}
        </button>
        <p className={classes.soft}>{words.forgetText}</p>
      </div>
    </section>
  );
}
