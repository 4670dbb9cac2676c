import { Button } from "@mantine/core";
import { IconPencil, IconTimelineEvent, IconTrash } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import { useDeleteThing } from "../../../lib/api/things.ts";
import type { Person } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { CalendarFeedsCard } from "../../../ui/calendar-feeds/calendar-feeds.tsx";
import { Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { AvailabilityCard } from "../components/availability-card.tsx";
import { PersonForm } from "../components/person-form.tsx";
import { OfPerson, PersonFrame } from "../components/person-frame.tsx";
import { PersonalLinkCard } from "../components/personal-link-card.tsx";
import { ProfileCard } from "../components/profile-card.tsx";
import { peopleMessages } from "../messages.ts";
import classes from "./person-page.module.css";

function useRemoval(person: Person) {
  const words = useMessages(peopleMessages);
  const navigate = useNavigate();
  const { mutate, takeBack, isPending } = useDeleteThing("people");
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const remove = () =>
    mutate(person, {
      onSuccess: () => {
        done(words.removed(person.name), () => takeBack(person.id));
        void navigate({ to: "/people" });
      },
      onError: tellFailure,
    });
  return { remove, isPending };
}

function PersonView({ person, onEdit }: { readonly person: Person; readonly onEdit: () => void }) {
  const words = useMessages(peopleMessages);
  const mayWrite = useHasRole("planning:editor");
  const { remove, isPending } = useRemoval(person);
  useShortcuts(person.name, mayWrite ? [{ combo: "e", label: words.edit, run: onEdit }] : []);
  const toTimeline = (
    <Button
      component={Link}
      to={`/timeline?q=${encodeURIComponent(person.name)}`}
      variant="default"
      leftSection={<IconTimelineEvent size={17} aria-hidden />}
    >
      {words.timeline}
    </Button>
  );
  const actions = !mayWrite ? (
    toTimeline
  ) : (
    <>
      <Button leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
        {words.edit}
      </Button>
      {toTimeline}
      <Button
        variant="default"
        leftSection={<IconTrash size={17} aria-hidden />}
        loading={isPending}
        onClick={remove}
      >
        {words.remove}
      </Button>
    </>
  );
  return (
    <PersonFrame person={person} actions={actions}>
      <div className={classes.columns}>
        <div>
          <AvailabilityCard person={person} />
        </div>
        <div>
          <ProfileCard person={person} />
          <CalendarFeedsCard subject={{ kind: "person", id: person.id }} />
          {mayWrite && <PersonalLinkCard person={person} />}
        </div>
      </div>
    </PersonFrame>
  );
}

function PersonOrForm({ person }: { readonly person: Person }) {
  const words = useMessages(peopleMessages);
  const [isEditing, setEditing] = useState(false);
  const { done } = useUndo();
  if (!isEditing) return <PersonView person={person} onEdit={() => setEditing(true)} />;
  return (
    <Page title={words.editTitle(person.name)} back={{ to: "/people", label: words.people }} narrow>
      <PersonForm
        // Reloading after somebody else's change starts the form afresh from what is there now.
        key={person.version}
        person={person}
        onSaved={(saved, takeBack) => {
          setEditing(false);
          done(words.saved(saved.name), takeBack);
        }}
        onCancel={() => setEditing(false)}
      />
    </Page>
  );
}

export function PersonPage() {
  return <OfPerson>{(person) => <PersonOrForm person={person} />}</OfPerson>;
}
