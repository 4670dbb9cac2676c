import { Button, Checkbox } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useHasRole } from "../../../lib/api/session.ts";
import type { LibraryPlaces, LibraryPlacesInput } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { describeError } from "../../../ui/describe-error.ts";
import { FilterTabs } from "../../../ui/filter-tabs.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { uiMessages } from "../../../ui/messages.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { usePlaces, usePreview, useSavePlaces } from "../api/places.ts";
import { GenreOrder } from "../components/genre-order.tsx";
import { TemplateCard } from "../components/template-card.tsx";
import classes from "../components/transfers.module.css";
import { libraryTransfersMessages } from "../messages.ts";

/** As the ledger names what these settings are. */
const SUBJECT = "places";

function draftOf({
  movie_template,
  episode_template,
  genre_order,
  grouping,
}: LibraryPlaces): LibraryPlacesInput {
  return { movie_template, episode_template, genre_order, grouping };
}

function useSave(places: LibraryPlaces) {
  const words = useMessages(libraryTransfersMessages);
  const client = useQueryClient();
  const { done } = useUndo();
  const save = useSavePlaces(places.version);
  const store = (draft: LibraryPlacesInput) =>
    save.mutate(draft, {
      onSuccess: () =>
        done(words.saved, async () => {
          await undoLastChange(SUBJECT);
          await client.invalidateQueries({ queryKey: keys.libraryPlaces() });
        }),
    });
  return { save, store };
}

interface TemplatesProps {
  readonly places: LibraryPlaces;
  readonly draft: LibraryPlacesInput;
  readonly onChange: ((part: Partial<LibraryPlacesInput>) => void) | undefined;
}

function Templates({ places, draft, onChange }: TemplatesProps) {
  const words = useMessages(libraryTransfersMessages);
  const messages = useMessages(uiMessages);
  const { movie_template, episode_template } = draft;
  const movies = usePreview({ movie_template, episode_template: places.episode_template });
  const episodes = usePreview({ movie_template: places.movie_template, episode_template });
  const saying = (error: Error | null) =>
    error === null ? undefined : describeError(error, messages).detail;
  const preset = places.presets.find(
    (each) => each.movie_template === movie_template && each.episode_template === episode_template,
  );
  const choose = (name: string) => {
    const chosen = places.presets.find((each) => each.name === name);
    if (chosen !== undefined)
      onChange?.({ movie_template: chosen.movie_template, episode_template: chosen.episode_template });
  };
  return (
    <>
      <FilterTabs
        label={words.preset}
        value={preset?.name ?? ""}
        options={[
          ...places.presets.map(({ name }) => ({ value: name, label: words.presets[name] })),
          ...(preset === undefined ? [{ value: "", label: words.own }] : []),
        ]}
        onChange={choose}
      />
      <TemplateCard
        label={words.movieTemplate}
        value={movie_template}
        fields={places.movie_fields}
        examples={movies.data?.movies ?? []}
        error={saying(movies.error)}
        onChange={onChange && ((value) => onChange({ movie_template: value }))}
      />
      <TemplateCard
        label={words.episodeTemplate}
        value={episode_template}
        fields={places.episode_fields}
        examples={episodes.data?.episodes ?? []}
        error={saying(episodes.error)}
        onChange={onChange && ((value) => onChange({ episode_template: value }))}
      />
    </>
  );
}

function PlacesForm({ places }: { readonly places: LibraryPlaces }) {
  const words = useMessages(libraryTransfersMessages);
  const client = useQueryClient();
  const mayWrite = useHasRole("library:editor");
  const [draft, setDraft] = useState(() => draftOf(places));
  const { save, store } = useSave(places);
  const change = mayWrite
    ? (part: Partial<LibraryPlacesInput>) => setDraft((now) => ({ ...now, ...part }))
    : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    store(draft);
  };
  return (
    <form onSubmit={submit} noValidate className={classes.stack}>
      {isStale(save.error) ? (
        <StaleNotice
          subjectId={SUBJECT}
          onReload={() => client.refetchQueries({ queryKey: keys.libraryPlaces() })}
        />
      ) : (
        <FormError error={save.error} />
      )}
      <Templates places={places} draft={draft} onChange={change} />
      <Card title={words.genreOrder} lead={words.genreLead} padded>
        <GenreOrder
          genres={draft.genre_order}
          onChange={change && ((genre_order) => change({ genre_order }))}
        />
      </Card>
      <Checkbox
        label={words.grouping}
        checked={draft.grouping}
        disabled={change === undefined}
        onChange={(event) => change?.({ grouping: event.currentTarget.checked })}
      />
      {mayWrite && (
        <div className={classes.bar}>
          <Button type="submit" loading={save.isPending}>
            {words.save}
          </Button>
        </div>
      )}
    </form>
  );
}

export function PlacesPage() {
  const words = useMessages(libraryTransfersMessages);
  const query = usePlaces();
  const back = { to: "/library/transfers", label: words.title } as const;
  if (query.data === undefined) return <WaitingPage title={words.places} back={back} query={query} />;
  return (
    <Page title={words.places} lead={words.placesLead} back={back}>
      {/* Reloading after somebody else's change starts the form afresh from what is there now. */}
      <PlacesForm key={query.data.version} places={query.data} />
    </Page>
  );
}
