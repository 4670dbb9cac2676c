import { Button, MultiSelect, NativeSelect, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconMessageQuestion } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import type { AskedForAvailability } from "../../../lib/api/types.ts";
import { addDays, today } from "../../../lib/format/wall-clock.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormColumns } from "../../../ui/form-layout.tsx";
import { useAskAvailability } from "../api/contact.ts";
import { useEverybody, useTeams } from "../api/get-choices.ts";
import { contactMessages } from "../contact-messages.ts";
import classes from "./contact-card.module.css";

/** Says who is asked, and of whom no address is known. */
function useAskedNotice() {
  const words = useMessages(contactMessages);
  return ({ asked, without_address }: AskedForAvailability) => {
    const lacking = without_address.length > 0 ? ` ${words.withoutAddress(without_address.length)}` : "";
    notifications.show({
      message: `${words.asked(asked.length)}${lacking}`,
      color: "sage",
      closeButtonProps: { "aria-label": words.close },
    });
  };
}

interface WhomProps {
  readonly people: readonly string[];
  readonly team: string;
  readonly error: string | undefined;
  readonly onPeople: (people: string[]) => void;
  readonly onTeam: (team: string) => void;
}

function Whom({ people, team, error, onPeople, onTeam }: WhomProps) {
  const words = useMessages(contactMessages);
  const everybody = useEverybody().data ?? [];
  const teams = useTeams().data ?? [];
  return (
    <>
      <MultiSelect
        label={words.people}
        data={everybody.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...people]}
        onChange={onPeople}
        searchable
        error={error}
      />
      {teams.length > 0 && (
        <NativeSelect
          label={words.team}
          value={team}
          data={[
            { value: "", label: words.noTeam },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => onTeam(currentTarget.value)}
        />
      )}
    </>
  );
}

function AskForm({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages(contactMessages);
  const tell = useAskedNotice();
  const ask = useAskAvailability();
  const [people, setPeople] = useState<string[]>([]);
  const [team, setTeam] = useState("");
  const [period, setPeriod] = useState(() => ({ from: today(), to: addDays(today(), 30) }));
  const [note, setNote] = useState("");
  const [showFaults, setShowFaults] = useState(false);
  const isNobody = people.length === 0 && team === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (isNobody) return;
    ask.mutate(
      {
        person_ids: people,
        ...(team !== "" && { team_id: team }),
        ...period,
        ...(note.trim() !== "" && { note: note.trim() }),
      },
      {
        onSuccess: (asked) => {
          onClose();
          tell(asked);
        },
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p>{words.askLead}</p>
      <Whom
        people={people}
        team={team}
        error={showFaults && isNobody ? words.nobody : undefined}
        onPeople={setPeople}
        onTeam={setTeam}
      />
      <FormColumns>
        <DateField
          label={words.from}
          value={period.from}
          onChange={(from) => setPeriod({ ...period, from })}
        />
        <DateField label={words.to} value={period.to} onChange={(to) => setPeriod({ ...period, to })} />
      </FormColumns>
      <Textarea
        label={words.note}
        value={note}
        maxLength={1_000}
        autosize
        minRows={2}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <FormError error={ask.error} />
      <FormActions>
        <Button type="submit" loading={ask.isPending}>
          {words.send}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </FormActions>
    </form>
  );
}

/** Asks people, or a team, when they could. */
export function AskButton() {
  const words = useMessages(contactMessages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMessageQuestion size={18} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {words.ask}
      </Button>
      {isOpen && (
        <Dialog onClose={() => setIsOpen(false)} title={words.askTitle}>
          <AskForm onClose={() => setIsOpen(false)} />
        </Dialog>
      )}
    </>
  );
}
