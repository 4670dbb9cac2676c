import { Button, NumberInput, Stack, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { Movie, Series } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { useChangeWork } from "../api/works.ts";
import { libraryMessages } from "../messages.ts";

interface EditProps {
  readonly kind: "movies" | "series";
  readonly work: Movie | Series;
  readonly onClose: () => void;
}

function draftOf({ title, original_title = "", year, genres, overview = "" }: Movie | Series) {
  return { title, original: original_title, year: year ?? "", genres: genres.join(", "), overview };
}

type Draft = Omit<ReturnType<typeof draftOf>, "year"> & { readonly year: number | string };

function changeOf({ title, original, year, genres, overview }: Draft) {
  const orNothing = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    title: title.trim(),
    original_title: orNothing(original),
    year: year === "" ? null : Number(year),
    genres: genres
      .split(",")
      .map((genre) => genre.trim())
      .filter((genre) => genre !== ""),
    overview: orNothing(overview),
  };
}

/** Puts right what is said of a work. */
export function EditDialog({ kind, work, onClose }: EditProps) {
  const words = useMessages(libraryMessages);
  const [draft, setDraft] = useState<Draft>(draftOf(work));
  const { mutate, isPending, error, takeBack } = useChangeWork(kind, work);
  const { done } = useUndo();
  const put = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    mutate(changeOf(draft), {
      onSuccess: () => {
        done(words.saved(draft.title), takeBack);
        onClose();
      },
    });
  };
  return (
    <Dialog title={words.editTitle(work.title)} onClose={onClose}>
      <form onSubmit={save}>
        <Stack gap="sm">
          <FormError error={error} />
          <TextInput
            label={words.fieldTitle}
            required
            data-autofocus
            value={draft.title}
            onChange={(event) => put({ title: event.currentTarget.value })}
          />
          <TextInput
            label={words.fieldOriginal}
            value={draft.original}
            onChange={(event) => put({ original: event.currentTarget.value })}
          />
          <NumberInput
            label={words.fieldYear}
            hideControls
            allowDecimal={false}
            value={draft.year}
            onChange={(year) => put({ year })}
          />
          <TextInput
            label={words.fieldGenres}
            value={draft.genres}
            onChange={(event) => put({ genres: event.currentTarget.value })}
          />
          <Textarea
            label={words.fieldOverview}
            autosize
            minRows={3}
            maxRows={10}
            value={draft.overview}
            onChange={(event) => put({ overview: event.currentTarget.value })}
          />
          <FormActions>
            <Button type="submit" loading={isPending}>
              {words.save}
            </Button>
            <Button variant="default" onClick={onClose}>
              {words.cancel}
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Dialog>
  );
}
