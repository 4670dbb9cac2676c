import { Button } from "@mantine/core";
import { IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import { useDeleteThing, useThing } from "../../../lib/api/things.ts";
import type { Person } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Page } from "../../../ui/page.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { useTeams } from "../api/get-choices.ts";
import { AvailabilityCard } from "../components/availability-card.tsx";
import { PersonForm } from "../components/person-form.tsx";
import { ProfileCard } from "../components/profile-card.tsx";
import { TeamTag } from "../components/team-tag.tsx";
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

function Lead({ person }: { readonly person: Person }) {
  const words = useMessages(peopleMessages);
  const teams = useTeams().data ?? [];
  return (
    <span className={classes.lead}>
      <Tag tone={person.kind === "artist" ? "accent" : "dusk"}>{words.kinds[person.kind]}</Tag>
      {teams
        .filter(({ id }) => person.team_ids.includes(id))
        .map((team) => (
          <TeamTag key={team.id} team={team} />
        ))}
    </span>
  );
}

function PersonView({ person, onEdit }: { readonly person: Person; readonly onEdit: () => void }) {
  const words = useMessages(peopleMessages);
  const mayWrite = useHasRole("planning:editor");
  const { remove, isPending } = useRemoval(person);
  useShortcuts(person.name, mayWrite ? [{ combo: "e", label: words.edit, run: onEdit }] : []);
  const actions = mayWrite && (
    <>
      <Button leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
        {words.edit}
      </Button>
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
    <Page
      title={person.name}
      lead={<Lead person={person} />}
      back={{ to: "/people", label: words.people }}
      actions={actions}
    >
      <div className={classes.columns}>
        <div>
          <AvailabilityCard person={person} />
        </div>
        <div>
          <ProfileCard person={person} />
        </div>
      </div>
    </Page>
  );
}

export function PersonPage() {
  const words = useMessages(peopleMessages);
  const { personId } = useParams({ from: "/shell/people/$personId" });
  const query = useThing<Person>("people", personId);
  const [isEditing, setEditing] = useState(false);
  const { done } = useUndo();
  const back = { to: "/people", label: words.people } as const;
  if (query.data === undefined) return <WaitingPage title={words.people} back={back} query={query} />;
  const person = query.data;
  if (!isEditing) return <PersonView person={person} onEdit={() => setEditing(true)} />;
  return (
    <Page title={words.editTitle(person.name)} back={back} narrow>
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
