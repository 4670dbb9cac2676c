import { Button, Select } from "@mantine/core";
import type { CheckedPlan } from "@souffleur/planning/rules";
import { IconExternalLink, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import type { Board } from "../board/board.ts";
import type { Bar } from "../board/rows.ts";
import type { Hand } from "../drag/use-hand.ts";
import { brokenBy, seatsWith, type Wanted } from "../drag/wanted.ts";
import { timelineMessages } from "../messages.ts";
import { BreachList } from "./breach-list.tsx";
import { draftOf, spanOfDraft, WhenFields } from "./when-fields.tsx";

interface Props {
  readonly board: Board;
  readonly plan: CheckedPlan | undefined;
  readonly bar: Bar;
  readonly hand: Hand;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

function WhoField({ board, bar, value, onChange }: Pick<Props, "board" | "bar"> & WhoProps) {
  const words = useMessages(timelineMessages);
  const taken = new Set(bar.shift.assignments.map(({ person_id }) => person_id));
  const free = board.facts.people.filter(({ id }) => id === bar.personId || !taken.has(id));
  return (
    <Select
      label={words.who}
      placeholder={words.nobody}
      data={free.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
      limit={200}
    />
  );
}

interface WhoProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** What is being typed, as what the shift shall become. */
function useDraft({ board, plan, bar }: Pick<Props, "board" | "plan" | "bar">) {
  const { shift } = bar;
  const zone = board.zones.ofVenue(shift.venue_id);
  const [when, setWhen] = useState(() => draftOf(zone, bar));
  const [venueId, setVenueId] = useState<string | null>(shift.venue_id ?? null);
  const [who, setWho] = useState<string | null>(bar.personId ?? null);
  const span = spanOfDraft(board.zones.ofVenue(venueId ?? undefined), when);
  const isSeat = bar.personId !== undefined || bar.kind === "open";
  const seats = isSeat ? seatsWith(board, bar, who ?? undefined, false) : shift.assignments;
  const wanted: Wanted | undefined = span && {
    shift,
    span,
    venueId: venueId ?? undefined,
    seats,
    isCopy: false,
  };
  const broken = wanted === undefined ? [] : brokenBy(plan, wanted);
  return { when, setWhen, venueId, setVenueId, who, setWho, isSeat, wanted, broken };
}

/** A shift of the timeline as a form: everything a drag can do to it. */
export function ShiftDialog({ board, plan, bar, hand, mayWrite, onClose }: Props) {
  const words = useMessages(timelineMessages);
  const { shift } = bar;
  const draft = useDraft({ board, plan, bar });
  const { wanted } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === undefined) return;
    onClose();
    void hand.save(wanted);
  };
  return (
    <Dialog title={shift.title} onClose={onClose}>
      <form onSubmit={submit} className="sf-form">
        {mayWrite && bar.kind !== "unplaced" && (
          <>
            <WhenFields draft={draft.when} onChange={draft.setWhen} />
            <Select
              label={words.venue}
              placeholder={words.noVenue}
              data={board.facts.venues.map(({ id, name }) => ({ value: id, label: name }))}
              value={draft.venueId}
              onChange={draft.setVenueId}
              searchable
              clearable
            />
            {draft.isSeat && <WhoField board={board} bar={bar} value={draft.who} onChange={draft.setWho} />}
          </>
        )}
        {!mayWrite && <p>{words.readOnly}</p>}
        {wanted === undefined && <p role="alert">{words.timesNeeded}</p>}
        <BreachList breaches={draft.broken} />
        <FormActions>
          {mayWrite && bar.kind !== "unplaced" && (
            <Button type="submit" disabled={wanted === undefined}>
              {words.save}
            </Button>
          )}
          <Button
            component={Link}
            to={`/shifts/${shift.id}`}
            variant="default"
            leftSection={<IconExternalLink size={17} aria-hidden />}
          >
            {words.openShift}
          </Button>
          {mayWrite && (
            <Button
              variant="default"
              leftSection={<IconTrash size={17} aria-hidden />}
              onClick={() => {
                onClose();
                void hand.remove(bar);
              }}
            >
              {words.remove}
            </Button>
          )}
        </FormActions>
      </form>
    </Dialog>
  );
}
