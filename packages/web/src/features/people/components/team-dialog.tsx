import { Button, MultiSelect, TextInput } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import { useSaveThing } from "../../../lib/api/things.ts";
import type { Team, TeamInput } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useEverybody, useTeams } from "../api/get-choices.ts";
import { peopleMessages } from "../messages.ts";
import classes from "./team-dialog.module.css";

/** The colours of our own palette, dark enough to be told apart on paper and at night. */
const COLORS = [
  "#9d386a",
  "#cf502e",
  "#d08f17",
  "#4d8f61",
  "#2f8f98",
  "#5a799d",
  "#7d5fb8",
  "#8a7f7d",
] as const;

interface ColorFieldProps {
  readonly value: string;
  readonly onChange: (color: string) => void;
}

function ColorField({ value, onChange }: ColorFieldProps) {
  const words = useMessages(peopleMessages);
  const name = useId();
  // A colour chosen elsewhere stays among the choices.
  const colors = COLORS.some((one) => one === value) ? COLORS : [...COLORS, value];
  return (
    <fieldset className={classes.colors}>
      <legend>{words.color}</legend>
      {colors.map((color, index) => (
        <label key={color} className={classes.color} title={words.colors[index] ?? color}>
          <input
            type="radio"
            name={name}
            checked={color === value}
            onChange={() => onChange(color)}
            aria-label={words.colors[index] ?? color}
          />
          <span style={{ background: color }} aria-hidden="true" />
        </label>
      ))}
    </fieldset>
  );
}

interface TeamDialogProps {
  readonly team: Team | undefined;
  readonly onSaved: (team: Team, takeBack: () => Promise<void>) => void;
  readonly onClose: () => void;
}

/** Adds a team, or changes the one given. */
export function TeamDialog({ team, onSaved, onClose }: TeamDialogProps) {
  const words = useMessages(peopleMessages);
  const save = useSaveThing<Team, TeamInput>("teams", team);
  const { refetch } = useTeams();
  const people = useEverybody().data ?? [];
  const [name, setName] = useState(team?.name ?? "");
  const [color, setColor] = useState<string>(team?.color ?? COLORS[0]);
  const [members, setMembers] = useState<readonly string[]>(team?.member_ids ?? []);
  const [showFaults, setShowFaults] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (name.trim() === "") return;
    const body = { name: name.trim(), color, member_ids: [...members] };
    save.mutate(body, { onSuccess: (saved) => onSaved(saved, () => save.takeBack(saved.id)) });
  };
  const isNameless = showFaults && name.trim() === "";
  return (
    <Dialog
      onClose={onClose}
      title={team === undefined ? words.newTeam : words.editTeam(team.name)}
      size="lg"
    >
      <form className="sf-form" onSubmit={submit} noValidate>
        {isStale(save.error) && team !== undefined ? (
          <StaleNotice subjectId={team.id} onReload={() => refetch().then(onClose)} />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput
          label={words.name}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={isNameless ? words.nameRequired : fieldError(save.error, "name")}
          autoComplete="off"
          data-autofocus
        />
        <ColorField value={color} onChange={setColor} />
        <MultiSelect
          label={words.membersLabel}
          placeholder={members.length === 0 ? words.membersPlaceholder : ""}
          data={people.map((person) => ({ value: person.id, label: person.name }))}
          value={[...members]}
          onChange={setMembers}
          searchable
          nothingFoundMessage={words.nothingFound}
          maxDropdownHeight={220}
          limit={100}
        />
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {team === undefined ? words.create : words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
