import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconCalendarPlus, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { AvailabilityItem } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { availabilityMessages } from "../availability-messages.ts";
import { isOver, useRuleWords } from "../rule-words.ts";
import classes from "./availability.module.css";
import { KindIcon } from "./kind.tsx";

const STEP = 30;

interface RuleListProps {
  readonly rules: readonly AvailabilityItem[];
  readonly onEdit: ((rule: AvailabilityItem) => void) | undefined;
  readonly onRemove: ((rule: AvailabilityItem) => void) | undefined;
}

function Tools({
  rule,
  label,
  onEdit,
  onRemove,
}: Omit<RuleListProps, "rules"> & { rule: AvailabilityItem; label: string }) {
  const words = useMessages(availabilityMessages);
  // What a calendar said is changed there: reading it again would undo a change made here.
  const isOwn = rule.source !== "calendar";
  return (
    <div className={classes.rule}>
      {onEdit !== undefined && isOwn && (
        <Tooltip label={words.editTitle}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.editOne(label)}
            onClick={() => onEdit(rule)}
          >
            <IconPencil size={18} />
          </ActionIcon>
        </Tooltip>
      )}
      {onRemove !== undefined && isOwn && (
        <Tooltip label={words.remove}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={words.removeOne(label)}
            onClick={() => onRemove(rule)}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}

function RuleRow({
  rule,
  onEdit,
  onRemove,
}: Omit<RuleListProps, "rules"> & { readonly rule: AvailabilityItem }) {
  const words = useMessages(availabilityMessages);
  const format = useFormat();
  const { title, when } = useRuleWords()(rule);
  const sub = [
    when,
    rule.exceptions.length === 0
      ? ""
      : words.except(format.list(rule.exceptions.map((moment) => format.day(moment)))),
    rule.source === "person" ? "" : words.sources[rule.source],
    rule.note ?? "",
  ].filter((part) => part !== "");
  return (
    <Row
      start={<KindIcon kind={rule.kind} />}
      title={title}
      sub={`${words.kinds[rule.kind]}${sub.map((part) => ` · ${part}`).join("")}`}
      end={<Tools rule={rule} label={`${title} ${when}`} onEdit={onEdit} onRemove={onRemove} />}
    />
  );
}

/** What was said, one line each: what recurs and what is to come first; what is over on demand. */
export function RuleList({ rules, onEdit, onRemove }: RuleListProps) {
  const words = useMessages(availabilityMessages);
  const [shown, setShown] = useState(STEP);
  const [withPast, setWithPast] = useState(false);
  const now = today();
  const sorted = rules.toSorted(
    (one, other) =>
      Number(other.recurrence !== undefined) - Number(one.recurrence !== undefined) ||
      one.start.localeCompare(other.start),
  );
  const past = sorted.filter((rule) => isOver(rule, now));
  const current = sorted.filter((rule) => !isOver(rule, now));
  const listed = withPast ? [...current, ...past] : current;
  const hidden = listed.length - shown;
  if (rules.length === 0) {
    return (
      <EmptyState icon={<IconCalendarPlus size={26} stroke={1.6} aria-hidden />} title={words.none}>
        {words.noneText}
      </EmptyState>
    );
  }
  return (
    <>
      <Rows label={words.upcoming}>
        {listed.slice(0, shown).map((rule) => (
          <RuleRow
            key={`${rule.id} ${rule.start} ${rule.end}`}
            rule={rule}
            onEdit={onEdit}
            onRemove={onRemove}
          />
        ))}
      </Rows>
      <div className={classes.foot}>
        {hidden > 0 && (
          <Button variant="subtle" onClick={() => setShown(shown + STEP)}>
            {words.showMore(Math.min(STEP, hidden))}
          </Button>
        )}
        {!withPast && past.length > 0 && (
          <Button variant="subtle" onClick={() => setWithPast(true)}>
            {words.showPast(past.length)}
          </Button>
        )}
      </div>
    </>
  );
}
