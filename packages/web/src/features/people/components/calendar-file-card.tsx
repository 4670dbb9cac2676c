import { Button } from "@mantine/core";
import { useState } from "react";
import { isStale } from "../../../lib/api/problem.ts";
import type { CalendarImported, Person } from "../../../lib/api/types.ts";
import { base64Of, MOST_BYTES } from "../../../lib/files.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FileDrop } from "../../../ui/file-drop.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { SkeletonRows } from "../../../ui/states.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { usePreviewCalendar, useTakeCalendar } from "../api/calendars.ts";
import { calendarMessages } from "../calendar-messages.ts";
import type { AvailabilityKind } from "../rule-draft.ts";
import { CalendarPreview } from "./calendar-preview.tsx";
import classes from "./import.module.css";
import { KindSelect } from "./subscribe-form.tsx";

interface Chosen {
  readonly name: string;
  readonly content_base64: string;
}

function useWizard(person: Person) {
  const [chosen, setChosen] = useState<Chosen | undefined>(undefined);
  const [kind, setKind] = useState<AvailabilityKind>("unavailable");
  const [isTooLarge, setTooLarge] = useState(false);
  const preview = usePreviewCalendar(person.id);
  const look = ({ content_base64 }: Chosen, as: AvailabilityKind) =>
    preview.mutate({ content_base64, kind: as });
  return {
    ...{ chosen, kind, isTooLarge, preview },
    async choose(file: File) {
      setTooLarge(file.size > MOST_BYTES);
      if (file.size > MOST_BYTES) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const next = { name: file.name, content_base64: base64Of(bytes) };
      setChosen(next);
      look(next, kind);
    },
    as(next: AvailabilityKind) {
      setKind(next);
      if (chosen !== undefined) look(chosen, next);
    },
    lookAgain() {
      if (chosen !== undefined) look(chosen, kind);
    },
    forget() {
      setChosen(undefined);
      preview.reset();
    },
  };
}

interface TakeProps {
  readonly person: Person;
  readonly wizard: ReturnType<typeof useWizard>;
  readonly chosen: Chosen;
  readonly seen: CalendarImported;
}

function Take({ person, wizard, chosen, seen }: TakeProps) {
  const words = useMessages(calendarMessages);
  const take = useTakeCalendar(person.id);
  const { done } = useUndo();
  const run = () =>
    take.mutate(
      { content_base64: chosen.content_base64, kind: wizard.kind, version: seen.version },
      {
        onSuccess: ({ added }) => {
          done(words.taken(person.name, added), take.takeBack);
          wizard.forget();
        },
        // Somebody changed their time meanwhile: what the file would do is shown afresh.
        onError: (error) => isStale(error) && wizard.lookAgain(),
      },
    );
  return (
    <div className={classes.actions}>
      <FormError error={take.error} />
      <FormActions>
        <Button onClick={run} loading={take.isPending} disabled={seen.added === 0 && seen.removed === 0}>
          {words.take(seen.added)}
        </Button>
        <Button variant="default" onClick={wizard.forget}>
          {words.another}
        </Button>
      </FormActions>
    </div>
  );
}

/** Somebody's time from a calendar file, in three steps: choose it, look at what it says, keep it. */
export function CalendarFileCard({ person }: { readonly person: Person }) {
  const words = useMessages(calendarMessages);
  const wizard = useWizard(person);
  const { chosen, preview } = wizard;
  return (
    <Card title={words.fromFile} lead={words.fromFileLead}>
      <div className={classes.padded}>
        {chosen === undefined ? (
          <FileDrop
            label={words.choose}
            hint={words.chooseHint}
            accept=".ics,.ical,.ifb,text/calendar"
            onFile={(file) => void wizard.choose(file)}
          />
        ) : (
          <div className={classes.file}>
            <strong>{chosen.name}</strong>
            <KindSelect value={wizard.kind} onChange={wizard.as} />
          </div>
        )}
        <FormError error={wizard.isTooLarge || null} text={words.tooLarge} />
        <FormError error={preview.error} />
      </div>
      {preview.isPending && <SkeletonRows rows={3} />}
      {chosen !== undefined && preview.data !== undefined && (
        <>
          <CalendarPreview seen={preview.data} />
          <Take person={person} wizard={wizard} chosen={chosen} seen={preview.data} />
        </>
      )}
      {chosen !== undefined && preview.isError && (
        <div className={classes.actions}>
          <Button variant="default" onClick={wizard.forget}>
            {words.another}
          </Button>
        </div>
      )}
    </Card>
  );
}
