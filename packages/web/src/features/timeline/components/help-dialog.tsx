import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Keys } from "../../../ui/tag.tsx";
import { timelineMessages } from "../messages.ts";
import classes from "./dialogs.module.css";

/** Every way to do with keys what is done with the pointer, and what the pointer can do. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(timelineMessages);
  return (
    <Dialog title={words.helpTitle} onClose={onClose} size="lg">
      <h3 className={classes.heading}>{words.helpKeys}</h3>
      <dl className={classes.keys}>
        {words.helpLines.map(({ keys, text }) => (
          <div key={text}>
            <dt>
              {keys.split(" / ").map((combo) => (
                <Keys key={combo} combo={combo} />
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.heading}>{words.helpPointer}</h3>
      <ul className={classes.list}>
        {words.helpPointerLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  );
}
