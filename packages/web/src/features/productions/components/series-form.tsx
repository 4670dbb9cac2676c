import { Button, SegmentedControl, Select, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import type { MissionType, Production, ShiftSeriesInput } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormColumns, FormSection } from "../../../ui/form-layout.tsx";
import { LengthField } from "../../../ui/length-field.tsx";
import { Card } from "../../../ui/page.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { missionTypes } from "../api/mission-types.ts";
import { useCreateSeries } from "../api/shifts.ts";
import { productionMessages } from "../messages.ts";
import { areDaysSound, type DaysDraft, DaysField } from "./days-field.tsx";
import { arePostsSound, type PostDraft, PostsField, postDraftOf, postOf } from "./posts-field.tsx";
import { RoomField, VenueField } from "./venue-field.tsx";

interface Draft extends DaysDraft {
  readonly missionTypeId: string | null;
  readonly title: string;
  /** At a fixed hour, or anywhere in a window. */
  readonly timing: "at" | "between";
  readonly at: string;
  readonly earliest: string;
  readonly latest: string;
  readonly minutes: number;
  readonly venueId: string | null;
  readonly roomId: string | null;
  readonly posts: readonly PostDraft[];
}

/** The day and the hour somebody pointed at in a calendar, as they stand in the address. */
interface AskedTime {
  readonly day?: string;
  readonly at?: string;
}

function draftFor({ starts_on, ends_on }: Production, { day = "", at = "" }: AskedTime): Draft {
  const now = today();
  const usual = starts_on > now || ends_on < now ? starts_on : now;
  const first = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : usual;
  return {
    ...{ mode: "days", days: [first], from: first, to: ends_on, weekdays: [] },
    ...{
      missionTypeId: null,
      title: "",
      timing: "at",
      at: /^\d{2}:\d{2}$/.test(at) ? at : "19:30",
      earliest: "09:00",
      latest: "23:00",
    },
    ...{ minutes: 240, venueId: null, roomId: null, posts: [] },
  };
}

/** What a mission type says, until somebody says otherwise. */
function fromTemplate({ id, name, minutes, venue_id, posts }: MissionType): Partial<Draft> {
  return {
    missionTypeId: id,
    title: name,
    minutes,
    posts: posts.map(postDraftOf),
    ...(venue_id !== undefined && { venueId: venue_id, roomId: null }),
  };
}

function inputOf(draft: Draft): ShiftSeriesInput {
  const { mode, days, from, to, weekdays, missionTypeId, venueId, roomId, timing } = draft;
  return {
    title: draft.title.trim(),
    minutes: draft.minutes,
    posts: draft.posts.map(postOf),
    ...(mode === "days" ? { days: [...days] } : { weekly: { from, to, weekdays: weekdays.map(Number) } }),
    ...(timing === "at" ? { at: draft.at } : { between: { from: draft.earliest, to: draft.latest } }),
    ...(missionTypeId !== null && { mission_type_id: missionTypeId }),
    ...(venueId !== null && { venue_id: venueId }),
    ...(roomId !== null && { room_id: roomId }),
  };
}

function isSound(draft: Draft): boolean {
  const hasTime = draft.timing === "at" ? draft.at !== "" : draft.earliest !== "" && draft.latest !== "";
  return draft.title.trim() !== "" && hasTime && areDaysSound(draft) && arePostsSound(draft.posts);
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly showFaults: boolean;
  readonly error: unknown;
}

function TemplateField({ draft, change }: FieldsProps) {
  const words = useMessages(productionMessages);
  const { data = [] } = missionTypes.useEvery();
  return (
    <Select
      label={words.fromMissionType}
      placeholder={words.noMissionType}
      data={data.map(({ id, name }) => ({ value: id, label: name }))}
      value={draft.missionTypeId}
      onChange={(id) => {
        const type = data.find((one) => one.id === id);
        change(type === undefined ? { missionTypeId: null } : fromTemplate(type));
      }}
      searchable
      clearable
    />
  );
}

function TimingFields({ draft, change, error }: FieldsProps) {
  const words = useMessages(productionMessages);
  return (
    <FormSection title={words.when}>
      <SegmentedControl
        aria-label={words.when}
        mb="sm"
        data={[
          { value: "at", label: words.fixedHour },
          { value: "between", label: words.letPlace },
        ]}
        value={draft.timing}
        onChange={(timing) => change({ timing: timing === "between" ? "between" : "at" })}
      />
      <FormColumns>
        {draft.timing === "at" ? (
          <TimeField label={words.begins} value={draft.at} onChange={(at) => change({ at })} />
        ) : (
          <>
            <TimeField
              label={words.between}
              value={draft.earliest}
              onChange={(earliest) => change({ earliest })}
            />
            <TimeField label={words.and} value={draft.latest} onChange={(latest) => change({ latest })} />
          </>
        )}
        <LengthField
          label={words.length}
          value={draft.minutes}
          onChange={(minutes) => change({ minutes })}
          error={fieldError(error, "minutes")}
        />
      </FormColumns>
    </FormSection>
  );
}

interface SeriesFormProps {
  readonly production: Production;
  readonly asked: AskedTime;
  readonly onMade: (count: number, firstDay: string | undefined) => void;
  readonly onCancel: () => void;
}

/** The same mission on several days. */
export function SeriesForm({ production, asked, onMade, onCancel }: SeriesFormProps) {
  const words = useMessages(productionMessages);
  const create = useCreateSeries(production.id);
  const [draft, setDraft] = useState(() => draftFor(production, asked));
  const [showFaults, setShowFaults] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (!isSound(draft)) return;
    create.mutate(inputOf(draft), { onSuccess: ({ items }) => onMade(items.length, items[0]?.day) });
  };
  const fields = { draft, change, showFaults, error: create.error };
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        <FormError error={create.error} />
        <TemplateField {...fields} />
        <TextInput
          label={words.title}
          value={draft.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          error={
            showFaults && draft.title.trim() === "" ? words.titleRequired : fieldError(create.error, "title")
          }
          autoComplete="off"
        />
        <DaysField draft={draft} change={change} />
        {showFaults && !areDaysSound(draft) && <p role="alert">{words.daysRequired}</p>}
        <TimingFields {...fields} />
        <FormColumns>
          <VenueField value={draft.venueId} onChange={(venueId) => change({ venueId, roomId: null })} />
          <RoomField venueId={draft.venueId} value={draft.roomId} onChange={(roomId) => change({ roomId })} />
        </FormColumns>
        <PostsField posts={draft.posts} onChange={(posts) => change({ posts })} showFaults={showFaults} />
        <FormActions>
          <Button type="submit" loading={create.isPending}>
            {words.addShifts}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
