import { Modal } from "@mantine/core";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { useShortcutGroups, useSingleKeys } from "../../lib/keyboard/shortcuts.ts";
import { uiMessages } from "../../ui/messages.ts";
import { Keys } from "../../ui/tag.tsx";
import { appMessages } from "../messages.ts";
import classes from "./shortcuts-dialog.module.css";

/** What the keyboard can do right now: the page's own shortcuts first, those of everywhere last. */
export function ShortcutsDialog({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const messages = useMessages(appMessages);
  const ui = useMessages(uiMessages);
  const groups = useShortcutGroups().toReversed();
  const singleKeys = useSingleKeys();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={messages.shortcuts}
      size="lg"
      closeButtonProps={{ "aria-label": ui.close }}
    >
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
    </Modal>
  );
}
