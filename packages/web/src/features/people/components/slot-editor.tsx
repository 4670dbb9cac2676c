import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconCalendarPlus, IconCalendarRepeat, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { endsNextDay, faultOf, nextDraft, type SlotDraft } from "../../../lib/format/slots.ts";
import { addDays, today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { peopleMessages } from "../messages.ts";
import classes from "./slot-editor.module.css";

interface SlotLineProps {
  readonly draft: SlotDraft;
  readonly line: number;
  readonly drafts: readonly SlotDraft[];
  readonly showFaults: boolean;
  readonly serverError: string | undefined;
  readonly onChange: (draft: SlotDraft) => void;
  readonly onRemove: () => void;
}

function SlotTools({
  draft,
  line,
  onChange,
  onRemove,
}: Omit<SlotLineProps, "drafts" | "showFaults" | "serverError">) {
  const words = useMessages(peopleMessages);
  const isLong = draft.lastDay !== "";
  const longLabel = isLong ? words.sameDay : words.otherLastDay;
  const toggle = () =>
    onChange({ ...draft, lastDay: isLong || draft.day === "" ? "" : addDays(draft.day, 1) });
  return (
    <div className={classes.tools}>
      <Tooltip label={longLabel}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`${longLabel} (${words.line(line)})`}
          aria-pressed={isLong}
          onClick={toggle}
        >
          <IconCalendarPlus size={19} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={words.removeSlot(words.line(line))}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={words.removeSlot(words.line(line))}
          onClick={onRemove}
        >
          <IconTrash size={19} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

function SlotLine(props: SlotLineProps) {
  const { draft, drafts, showFaults, serverError, onChange } = props;
  const words = useMessages(peopleMessages);
  const fault = showFaults ? faultOf(draft, drafts) : undefined;
  const faultText = fault === undefined ? serverError : words.faults[fault];
  const isLong = draft.lastDay !== "";
  return (
    <li className={classes.slot} data-long={isLong || undefined}>
      <DateField
        className={classes.day}
        label={words.day}
        value={draft.day}
        onChange={(day) => onChange({ ...draft, day })}
      />
      <TimeField
        className={classes.from}
        label={words.from}
        value={draft.from}
        onChange={(from) => onChange({ ...draft, from })}
      />
      {isLong && (
        <DateField
          className={classes.last}
          label={words.lastDay}
          value={draft.lastDay}
          onChange={(lastDay) => onChange({ ...draft, lastDay })}
        />
      )}
      <TimeField
        className={classes.to}
        label={words.to}
        value={draft.to}
        onChange={(to) => onChange({ ...draft, to })}
      />
      <SlotTools {...props} />
      {faultText !== undefined && (
        <div className={classes.note} data-tone="error" role="alert">
          {faultText}
        </div>
      )}
      {faultText === undefined && endsNextDay(draft) && <div className={classes.note}>{words.nextDay}</div>}
    </li>
  );
}

const FIRST_SHOWN = 30;

interface SlotEditorProps {
  readonly drafts: readonly SlotDraft[];
  readonly onChange: (drafts: readonly SlotDraft[]) => void;
  readonly showFaults: boolean;
  readonly errorOf: (index: number) => string | undefined;
}

/** The availabilities of one person as lines to fill in. Long lists open bit by bit, so that typing stays quick. */
export function SlotEditor({ drafts, onChange, showFaults, errorOf }: SlotEditorProps) {
  const words = useMessages(peopleMessages);
  const [shown, setShown] = useState(FIRST_SHOWN);
  const nextKey = Math.max(0, ...drafts.map((draft) => draft.key)) + 1;
  const add = () => {
    setShown((now) => Math.max(now, drafts.length + 1));
    onChange([...drafts, nextDraft(drafts.at(-1), nextKey, today())]);
  };
  const hidden = drafts.length - shown;
  return (
    <div>
      <ul className={classes.list}>
        {drafts.slice(0, shown).map((draft, index) => (
          <SlotLine
            key={draft.key}
            draft={draft}
            line={index + 1}
            drafts={drafts}
            showFaults={showFaults}
            serverError={errorOf(index)}
            onChange={(next) => onChange(drafts.map((one) => (one.key === next.key ? next : one)))}
            onRemove={() => onChange(drafts.filter((one) => one.key !== draft.key))}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        {hidden > 0 && (
          <Button variant="subtle" onClick={() => setShown(shown + 100)}>
            {words.showAll(Math.min(100, hidden))}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={
            drafts.length === 0 ? (
              <IconPlus size={17} aria-hidden />
            ) : (
              <IconCalendarRepeat size={17} aria-hidden />
            )
          }
          onClick={add}
        >
          {words.addSlot}
        </Button>
      </div>
    </div>
  );
}
