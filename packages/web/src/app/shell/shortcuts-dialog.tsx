import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { useShortcutGroups, useSingleKeys } from "../../lib/keyboard/shortcuts.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Keys } from "../../ui/tag.tsx";
import { appMessages } from "../messages.ts";
import classes from "./shortcuts-dialog.module.css";

/** What the keyboard can do right now: the page's own shortcuts first, those of everywhere last. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages(appMessages);
  const groups = useShortcutGroups().toReversed();
  const singleKeys = useSingleKeys();
  return (
    <Dialog onClose={onClose} title={messages.shortcuts} size="lg">
      {!singleKeys && <p className={classes.note}>{messages.noSingleKeys}</p>}
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={classes.title}>{group.title}</h3>
            <dl className={classes.list}>
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.combo} className={classes.line}>
                  <dt>{shortcut.label}</dt>
                  <dd>
                    <Keys combo={shortcut.combo} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
