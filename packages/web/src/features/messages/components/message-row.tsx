import { Button } from "@mantine/core";
import type { OutgoingMessage } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row } from "../../../ui/rows.tsx";
import { Avatar } from "../../../ui/tag.tsx";
import { messagesMessages } from "../messages.ts";
import { StateTag, WhyNot } from "./message-state.tsx";
import classes from "./messages.module.css";

interface MessageRowProps {
  readonly message: OutgoingMessage;
  readonly onOpen: (id: string) => void;
}

export function MessageRow({ message, onOpen }: MessageRowProps) {
  const words = useMessages(messagesMessages);
  const format = useFormat();
  const { person, kind, channel, target, state, created_at, sent_at, subject } = message;
  const name = person.name ?? words.gone;
  const at = sent_at ?? created_at;
  return (
    <Row
      start={<Avatar name={name} />}
      title={
        <>
          {name} · {subject ?? words.kinds[kind]}
        </>
      }
      sub={
        <>
          {[words.channels[channel], target !== undefined && words.to(target)].filter(Boolean).join(" ")} ·{" "}
          <time dateTime={at} title={format.fullInstant(at)}>
            {format.instant(at)}
          </time>
          <WhyNot message={message} />
        </>
      }
      end={
        <div className={classes.tools}>
          <StateTag state={state} />
          <Button
            size="compact-sm"
            variant="default"
            aria-label={words.openOne(words.kinds[kind], name)}
            onClick={() => onOpen(message.id)}
          >
            {words.open}
          </Button>
        </div>
      }
    />
  );
}
