import { Button, Checkbox, Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import type { Shift, ShiftReplacement } from "../../../lib/api/types.ts";
import { addDays } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormColumns, FormSection } from "../../../ui/form-layout.tsx";
import { LengthField } from "../../../ui/length-field.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { shifts } from "../api/shifts.ts";
import { productionMessages } from "../messages.ts";
import { tagsOf } from "./mission-type-form.tsx";
import { arePostsSound, type PostDraft, PostsField, postDraftOf, postOf } from "./posts-field.tsx";
import { RoomField, VenueField } from "./venue-field.tsx";

/** A time on a wall, split the way people type it. */
interface Moment {
  readonly day: string;
  readonly time: string;
}

interface Draft {
  readonly title: string;
  /** Empty while the machine is still to place it. */
  readonly start: Moment;
  readonly minutes: number;
  readonly window: { readonly start: Moment; readonly end: Moment } | undefined;
  readonly venueId: string | null;
  readonly roomId: string | null;
  readonly sharesRoom: boolean;
  readonly breakMinutes: number;
  readonly restMinutes: number;
  readonly isCachet: boolean;
  readonly tags: string;
  readonly notes: string;
  readonly posts: readonly PostDraft[];
}

function momentOf(text: string | undefined): Moment {
  return { day: text?.slice(0, 10) ?? "", time: text?.slice(11, 16) ?? "" };
}

const textOf = ({ day, time }: Moment) => `${day}T${time}:00`;
const isSaid = ({ day, time }: Moment) => day !== "" && time !== "";

function draftOf(shift: Shift): Draft {
  const { title, start, minutes, window, notes, posts } = shift;
  return {
    ...{ title, minutes, notes },
    start: momentOf(start),
    window: window && { start: momentOf(window.start), end: momentOf(window.end) },
    venueId: shift.venue_id ?? null,
    roomId: shift.room_id ?? null,
    sharesRoom: shift.shares_room,
    breakMinutes: shift.break_minutes,
    restMinutes: shift.rest_minutes,
    isCachet: shift.is_cachet,
    tags: shift.tags.join(", "),
    posts: posts.map(postDraftOf),
  };
}

function inputOf(draft: Draft, { mission_type_id }: Shift): ShiftReplacement {
  const { start, window, venueId, roomId } = draft;
  return {
    title: draft.title.trim(),
    minutes: draft.minutes,
    shares_room: draft.sharesRoom,
    break_minutes: draft.breakMinutes,
    rest_minutes: draft.restMinutes,
    is_cachet: draft.isCachet,
    tags: tagsOf(draft.tags),
    notes: draft.notes,
    posts: draft.posts.map(postOf),
    ...(isSaid(start) && { start: textOf(start) }),
    ...(window !== undefined && { window: { start: textOf(window.start), end: textOf(window.end) } }),
    ...(mission_type_id !== undefined && { mission_type_id }),
    ...(venueId !== null && { venue_id: venueId }),
    ...(roomId !== null && { room_id: roomId }),
  };
}

function isSound({ title, start, window, posts }: Draft): boolean {
  const isPlaced = isSaid(start) || (window !== undefined && isSaid(window.start) && isSaid(window.end));
  return title.trim() !== "" && isPlaced && arePostsSound(posts);
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly showFaults: boolean;
  readonly error: unknown;
}

interface MomentFieldsProps {
  readonly dayLabel: string;
  readonly timeLabel: string;
  readonly value: Moment;
  readonly onChange: (value: Moment) => void;
  readonly error?: string | undefined;
}

function MomentFields({ dayLabel, timeLabel, value, onChange, error }: MomentFieldsProps) {
  return (
    <>
      <DateField
        label={dayLabel}
        value={value.day}
        onChange={(day) => onChange({ ...value, day })}
        error={error}
      />
      <TimeField label={timeLabel} value={value.time} onChange={(time) => onChange({ ...value, time })} />
    </>
  );
}

function WhenFields({ draft, change, showFaults, error }: FieldsProps) {
  const words = useMessages(productionMessages);
  const { start, window } = draft;
  const missing = showFaults && window === undefined && !isSaid(start) ? words.timeRequired : undefined;
  return (
    <FormSection title={words.when}>
      <FormColumns>
        <MomentFields
          dayLabel={words.day}
          timeLabel={words.begins}
          value={start}
          onChange={(next) => change({ start: next })}
          error={missing ?? fieldError(error, "start")}
        />
        <LengthField
          label={words.length}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          error={fieldError(error, "minutes")}
        />
      </FormColumns>
      <Checkbox
        mt="sm"
        label={words.letPlace}
        checked={window !== undefined}
        onChange={(event) => {
          const day = start.day;
          const whole = {
            start: { day, time: "09:00" },
            end: { day: day && addDays(day, 1), time: "00:00" },
          };
          change({ window: event.currentTarget.checked ? whole : undefined });
        }}
      />
      {window !== undefined && (
        <FormColumns>
          <MomentFields
            dayLabel={words.day}
            timeLabel={words.between}
            value={window.start}
            onChange={(next) => change({ window: { ...window, start: next } })}
            error={fieldError(error, "window.start")}
          />
          <MomentFields
            dayLabel={words.lastDayOf}
            timeLabel={words.and}
            value={window.end}
            onChange={(next) => change({ window: { ...window, end: next } })}
            error={fieldError(error, "window.end")}
          />
        </FormColumns>
      )}
    </FormSection>
  );
}

function WhereFields({ draft, change }: FieldsProps) {
  const words = useMessages(productionMessages);
  const { venueId, roomId } = draft;
  return (
    <FormSection title={words.where}>
      <FormColumns>
        <VenueField value={venueId} onChange={(next) => change({ venueId: next, roomId: null })} />
        <RoomField venueId={venueId} value={roomId} onChange={(next) => change({ roomId: next })} />
      </FormColumns>
      {roomId !== null && (
        <Checkbox
          mt="sm"
          label={words.sharesRoom}
          checked={draft.sharesRoom}
          onChange={(event) => change({ sharesRoom: event.currentTarget.checked })}
        />
      )}
    </FormSection>
  );
}

function OtherFields({ draft, change, error }: FieldsProps) {
  const words = useMessages(productionMessages);
  return (
    <>
      <FormColumns>
        <LengthField
          label={words.breakLength}
          value={draft.breakMinutes}
          onChange={(breakMinutes) => change({ breakMinutes })}
          error={fieldError(error, "break_minutes")}
        />
        <LengthField
          label={words.rest}
          description={words.restHint}
          value={draft.restMinutes}
          onChange={(restMinutes) => change({ restMinutes })}
          error={fieldError(error, "rest_minutes")}
        />
        <TextInput
          label={words.tags}
          description={words.tagsHint}
          value={draft.tags}
          onChange={(event) => change({ tags: event.currentTarget.value })}
          autoComplete="off"
        />
      </FormColumns>
      <Checkbox
        label={words.isCachet}
        checked={draft.isCachet}
        onChange={(event) => change({ isCachet: event.currentTarget.checked })}
      />
      <Textarea
        label={words.notes}
        value={draft.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
        error={fieldError(error, "notes")}
        autosize
        minRows={2}
      />
    </>
  );
}

interface ShiftFormProps {
  readonly shift: Shift;
  readonly onSaved: (shift: Shift) => void;
  readonly onCancel: () => void;
}

/** Changes a shift; who works in it stays, as far as their posts do. */
export function ShiftForm({ shift, onSaved, onCancel }: ShiftFormProps) {
  const words = useMessages(productionMessages);
  const client = useQueryClient();
  const save = shifts.useSave(shift);
  const [draft, setDraft] = useState(() => draftOf(shift));
  const [showFaults, setShowFaults] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (isSound(draft)) save.mutate(inputOf(draft, shift), { onSuccess: onSaved });
  };
  const fields = { draft, change, showFaults, error: save.error };
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        {isStale(save.error) ? (
          <StaleNotice
            subjectId={shift.id}
            onReload={() => client.refetchQueries({ queryKey: shifts.keys.detail(shift.id) })}
          />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput
          label={words.title}
          value={draft.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          error={
            showFaults && draft.title.trim() === "" ? words.titleRequired : fieldError(save.error, "title")
          }
          autoComplete="off"
        />
        <WhenFields {...fields} />
        <WhereFields {...fields} />
        <PostsField posts={draft.posts} onChange={(posts) => change({ posts })} showFaults={showFaults} />
        <OtherFields {...fields} />
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
