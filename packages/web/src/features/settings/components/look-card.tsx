import { SegmentedControl, Switch } from "@mantine/core";
import { useSession } from "../../../lib/api/session.ts";
import type { Theme } from "../../../lib/api/types.ts";
import { isLocale } from "../../../lib/i18n/locale.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { setSingleKeys, useSingleKeys } from "../../../lib/keyboard/shortcuts.ts";
import { LanguageSwitch } from "../../../ui/language-switch.tsx";
import { Card } from "../../../ui/page.tsx";
import { useTheme } from "../../../ui/use-theme.ts";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useSaveProfile } from "../api/profile.ts";
import { settingsMessages } from "../messages.ts";
import classes from "./settings.module.css";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

/** Language, theme and keyboard: at work as soon as chosen, and kept with the account when there is one. */
export function LookCard() {
  const messages = useMessages(settingsMessages);
  const { locale } = useLocale();
  const { theme, setTheme } = useTheme();
  const user = useSession()?.user;
  const save = useSaveProfile();
  const tellFailure = useFailureNotice();
  const singleKeys = useSingleKeys();
  const keep = (change: { readonly locale?: typeof locale; readonly theme?: Theme }) => {
    if (user === undefined) return;
    save.mutate({ name: user.name, locale, theme, ...change }, { onError: tellFailure });
  };
  return (
    <Card title={messages.look} lead={messages.lookLead} padded>
      <div className={classes.lines}>
        <div className={classes.line}>
          <span>{messages.language}</span>
          <LanguageSwitch
            label={messages.language}
            onChange={(next) => {
              if (isLocale(next)) keep({ locale: next });
            }}
          />
        </div>
        <div className={classes.line}>
          <span>{messages.theme}</span>
          <SegmentedControl
            size="xs"
            aria-label={messages.theme}
            value={theme}
            data={THEMES.map((value) => ({ value, label: messages.themes[value] }))}
            onChange={(value) => {
              const next = THEMES.find((one) => one === value);
              if (next === undefined) return;
              setTheme(next);
              keep({ theme: next });
            }}
          />
        </div>
        <div className={classes.line}>
          <Switch
            label={messages.singleKeys}
            description={messages.singleKeysHint}
            checked={singleKeys}
            onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          />
        </div>
      </div>
    </Card>
  );
}
