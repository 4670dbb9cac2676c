import { Button } from "@mantine/core";
import { IconCheck, IconPencil, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { InboxItem } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import type { Reviewer } from "../../../lib/review.ts";
import { Confidence } from "../../../ui/confidence.tsx";
import { Keys } from "../../../ui/tag.tsx";
import { inboxMessages } from "../messages.ts";
import classes from "./inbox-card.module.css";

interface InboxCardProps {
  readonly item: InboxItem;
  readonly reviewer: Reviewer | undefined;
  readonly isCurrent: boolean;
  readonly isEditing: boolean;
  readonly mayDecide: boolean;
  /** The keyboard moved here: the card comes into view and takes the focus. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onReject: () => void;
  readonly onEdited: () => void;
}

function CardActions({ onAccept, onEdit, onReject }: InboxCardProps) {
  const messages = useMessages(inboxMessages);
  const keys = (combo: string) => <Keys combo={combo} hidden />;
  return (
    <div className={classes.actions}>
      <Button leftSection={<IconCheck size={17} aria-hidden />} rightSection={keys("a")} onClick={onAccept}>
        {messages.accept}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPencil size={17} aria-hidden />}
        rightSection={keys("e")}
        onClick={onEdit}
      >
        {messages.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconX size={17} aria-hidden />}
        rightSection={keys("r")}
        onClick={onReject}
      >
        {messages.reject}
      </Button>
    </div>
  );
}

function CardBody(props: InboxCardProps) {
  const { item, reviewer, isEditing, mayDecide, onEdited } = props;
  const messages = useMessages(inboxMessages);
  if (reviewer === undefined) return <p className={classes.body}>{messages.unknownKind}</p>;
  const { Detail, Editor } = reviewer;
  if (isEditing) {
    return (
      <div className={classes.body}>
        <Editor id={item.id} onDone={onEdited} />
      </div>
    );
  }
  return (
    <>
      <div className={classes.body}>
        <Detail id={item.id} />
      </div>
      {mayDecide && <CardActions {...props} />}
    </>
  );
}

/** One proposal: closed it is a line, current it shows its reasons and what can be done. */
export function InboxCard(props: InboxCardProps) {
  const { item, isCurrent, takesFocus, onOpen } = props;
  const format = useFormat();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    head.current?.focus({ preventScroll: true });
    head.current?.closest("li")?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [takesFocus]);
  return (
    <li className={classes.card} data-current={isCurrent || undefined}>
      <button ref={head} type="button" className={classes.head} aria-expanded={isCurrent} onClick={onOpen}>
        <span className={classes.mark} aria-hidden="true" />
        <span className={classes.words}>
          <span className={classes.title}>{item.title}</span>
          <span className={classes.sub}>
            {item.subtitle === "" ? "" : `${item.subtitle} · `}
            <time dateTime={item.created_at}>{format.relative(item.created_at)}</time>
          </span>
        </span>
        <Confidence value={item.confidence} />
      </button>
      {isCurrent && <CardBody {...props} />}
    </li>
  );
}
