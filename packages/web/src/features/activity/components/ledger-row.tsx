import type { LedgerEntry } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row } from "../../../ui/rows.tsx";
import { Avatar, Tag } from "../../../ui/tag.tsx";
import { actionMessages, thingOf, verbOf } from "../action-words.ts";
import { activityMessages } from "../messages.ts";
import classes from "./ledger-row.module.css";

function Snapshot({ title, value }: { readonly title: string; readonly value: unknown }) {
  if (value === undefined || value === null) return null;
  return (
    <figure className={classes.snapshot}>
      <figcaption>{title}</figcaption>
      <pre>{JSON.stringify(value, undefined, 2)}</pre>
    </figure>
  );
}

export function LedgerRow({ entry }: { readonly entry: LedgerEntry }) {
  const messages = useMessages(activityMessages);
  const actions = useMessages(actionMessages);
  const format = useFormat();
  const thing = thingOf(entry.action, actions);
  const who = entry.actor.kind === "system" ? messages.system : entry.actor.name;
  const hasDetails = (entry.before ?? entry.after ?? null) !== null;
  return (
    <Row
      start={<Avatar name={who} />}
      title={
        <span className={classes.sentence}>
          <strong>{who}</strong> {verbOf(entry.action, actions)}{" "}
          <strong>{format.label(entry.subject.label)}</strong> {thing !== undefined && <Tag>{thing}</Tag>}
        </span>
      }
      sub={
        <>
          <time dateTime={entry.at} title={format.fullInstant(entry.at)}>
            {format.instant(entry.at)}
          </time>
          {hasDetails && (
            <details className={classes.details}>
              <summary>{messages.details}</summary>
              <div className={classes.pair}>
                <Snapshot title={messages.before} value={entry.before} />
                <Snapshot title={messages.after} value={entry.after} />
              </div>
            </details>
          )}
        </>
      }
    />
  );
}
