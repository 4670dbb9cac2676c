import { Button, Checkbox } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { Artist, Slot } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormSection } from "../../../ui/form-layout.tsx";
import { Card, Page } from "../../../ui/page.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useCreatePlanning } from "../api/create-planning.ts";
import { useAllArtists } from "../api/get-all-artists.ts";
import { planningMessages } from "../messages.ts";
import classes from "./choice.module.css";

interface Free {
  readonly artist: Artist;
  readonly slot: Slot;
}

/** Who is free that day, each with the earliest of their availabilities. */
function freeOn(artists: readonly Artist[], day: string): readonly Free[] {
  return artists.flatMap((artist) => {
    const slots = artist.availabilities.filter((slot) => slot.start.slice(0, 10) === day);
    const slot = slots.toSorted((one, other) => one.start.localeCompare(other.start))[0];
    return slot === undefined ? [] : [{ artist, slot }];
  });
}

interface ChoiceProps {
  readonly free: readonly Free[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function Choice({ free, chosen, onChange }: ChoiceProps) {
  const words = useMessages(planningMessages);
  const format = useFormat();
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <>
      <div className={classes.head}>
        <span>{words.chosen(chosen.size)}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onChange(new Set(free.map(({ artist }) => artist.id)))}
        >
          {words.chooseAll}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(new Set())}>
          {words.chooseNone}
        </Button>
      </div>
      <div className={classes.list}>
        {free.map(({ artist, slot }) => (
          <Checkbox
            key={artist.id}
            label={artist.name}
            description={format.timeRange(slot.start, slot.end)}
            checked={chosen.has(artist.id)}
            onChange={() => toggle(artist.id)}
          />
        ))}
      </div>
    </>
  );
}

function PlanningForm({ artists }: { readonly artists: readonly Artist[] }) {
  const words = useMessages(planningMessages);
  const navigate = useNavigate();
  const create = useCreatePlanning();
  const [day, setDay] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const free = freeOn(artists, day);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const people = free
      .filter(({ artist }) => chosen.has(artist.id))
      .map(({ artist: { id, name, availabilities } }) => ({ id, name, availabilities }));
    create.mutate(
      { event_date: day, artists: people },
      {
        onSuccess: ({ planning_id }) =>
          void navigate({ to: "/plannings/$planningId", params: { planningId: planning_id } }),
      },
    );
  };
  return (
    <Card padded>
      <form className="sf-form" onSubmit={submit}>
        <FormError error={create.error} />
        <DateField
          label={words.eventDate}
          value={day}
          onChange={(next) => {
            setDay(next);
            setChosen(new Set(freeOn(artists, next).map(({ artist }) => artist.id)));
          }}
          required
        />
        <FormSection title={words.who} lead={words.whoLead}>
          {free.length === 0 ? (
            <p className={classes.none}>{day === "" ? words.chooseDay : words.whoNone}</p>
          ) : (
            <Choice free={free} chosen={chosen} onChange={setChosen} />
          )}
        </FormSection>
        <FormActions>
          <Button type="submit" loading={create.isPending} disabled={day === "" || chosen.size === 0}>
            {words.createPlanning}
          </Button>
          <Button variant="default" onClick={() => void navigate({ to: "/plannings" })}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}

export function NewPlanningPage() {
  const words = useMessages(planningMessages);
  const query = useAllArtists();
  return (
    <Page
      title={words.newPlanning}
      lead={words.newPlanningLead}
      back={{ to: "/plannings", label: words.plannings }}
      narrow
    >
      {query.data !== undefined ? (
        <PlanningForm artists={query.data} />
      ) : (
        <Card>
          {query.isError ? (
            <ErrorState error={query.error} onRetry={() => void query.refetch()} />
          ) : (
            <SkeletonRows />
          )}
        </Card>
      )}
    </Page>
  );
}
