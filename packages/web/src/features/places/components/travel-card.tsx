import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { venues as allVenues } from "../../../lib/api/references.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { TravelTime, Venue } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { TRAVEL_SUBJECT, useSaveTravelTimes, useTravelTimes } from "../api/travel.ts";
import { placesMessages } from "../messages.ts";
import { givenFrom, travelWith } from "../travel-times.ts";
import { isCount } from "../venue-draft.ts";
import classes from "./venue.module.css";

interface TravelProps {
  readonly venue: Venue;
  readonly others: readonly Venue[];
  readonly times: readonly TravelTime[];
  readonly version: number;
}

function TravelList({ venue, others, times }: Omit<TravelProps, "version">) {
  const words = useMessages(placesMessages);
  return (
    <Rows label={words.travel}>
      {others.map((other) => {
        const time = times.find((one) => one.from_venue_id === venue.id && one.to_venue_id === other.id);
        return (
          <Row
            key={other.id}
            title={other.name}
            sub={time === undefined ? words.unknownHint : undefined}
            end={
              time === undefined ? (
                <Tag>{words.unknown}</Tag>
              ) : (
                <span className={classes.minutes}>
                  <Tag tone={time.source === "given" ? "sage" : "neutral"}>{words[time.source]}</Tag>
                  {words.minutes(time.minutes)}
                </span>
              )
            }
          />
        );
      })}
    </Rows>
  );
}

function TravelForm({
  venue,
  others,
  times,
  version,
  onDone,
}: TravelProps & { readonly onDone: () => void }) {
  const words = useMessages(placesMessages);
  const save = useSaveTravelTimes();
  const { done } = useUndo();
  const [typed, setTyped] = useState(() => givenFrom(venue.id, times));
  const isSound = Object.values(typed).every(isCount);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSound) return;
    const change = { given: travelWith(venue.id, typed, times), version };
    save.mutate(change, {
      onSuccess: () => {
        done(words.travelSaved(venue.name), save.takeBack);
        onDone();
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      {isStale(save.error) ? (
        <StaleNotice subjectId={TRAVEL_SUBJECT} onReload={() => save.refresh().then(onDone)} />
      ) : (
        <FormError error={save.error} />
      )}
      <p className={classes.hint}>{words.travelHint}</p>
      <Rows label={words.travel}>
        {others.map(({ id, name }) => (
          <Row
            key={id}
            title={name}
            end={
              <span className={classes.minutes}>
                <TextInput
                  aria-label={words.minutesTo(name)}
                  value={typed[id] ?? ""}
                  inputMode="numeric"
                  autoComplete="off"
                  error={isCount(typed[id] ?? "") ? undefined : words.badNumber}
                  onChange={({ currentTarget: { value } }) => setTyped((now) => ({ ...now, [id]: value }))}
                  rightSection={<span aria-hidden="true">min</span>}
                />
              </span>
            }
          />
        ))}
      </Rows>
      <div className={classes.foot}>
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {words.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {words.cancel}
          </Button>
        </FormActions>
      </div>
    </form>
  );
}

/** How long it takes from here to the other venues, given by somebody or estimated. */
export function TravelCard({ venue }: { readonly venue: Venue }) {
  const words = useMessages(placesMessages);
  const mayWrite = useHasRole("planning:editor");
  const venues = allVenues.useEvery();
  const times = useTravelTimes();
  const [isEditing, setEditing] = useState(false);
  const others = (venues.data ?? []).filter(({ id }) => id !== venue.id);
  const failed = [venues, times].find(({ isError }) => isError);
  const travel = { venue, others, times: times.data?.times ?? [], version: times.data?.version ?? 0 };
  const edit = mayWrite && others.length > 0 && !isEditing && (
    <Button size="compact-md" variant="light" onClick={() => setEditing(true)}>
      {words.edit}
    </Button>
  );
  return (
    <Card title={words.travel} lead={words.travelLead} aside={edit}>
      {failed !== undefined && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {(venues.isPending || times.isPending) && <SkeletonRows rows={2} />}
      {venues.data !== undefined && others.length === 0 && <p className={classes.hint}>{words.noTravel}</p>}
      {isEditing ? (
        <TravelForm {...travel} onDone={() => setEditing(false)} />
      ) : (
        times.data !== undefined && others.length > 0 && <TravelList {...travel} />
      )}
    </Card>
  );
}
