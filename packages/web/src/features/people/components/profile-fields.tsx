import { Checkbox, MultiSelect, Radio, Textarea, TextInput } from "@mantine/core";
import { fieldError } from "../../../lib/api/problem.ts";
import type { Team } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { FormSection } from "../../../ui/form-layout.tsx";
import { peopleMessages } from "../messages.ts";
import { faultOfField, type ProfileDraft, type TextField } from "../profile-draft.ts";
import classes from "./profile-form.module.css";

export interface FieldsProps {
  readonly draft: ProfileDraft;
  readonly set: (change: Partial<ProfileDraft>) => void;
  readonly showFaults: boolean;
  readonly error: unknown;
}

/** What a text field of the form needs: its value, and what is wrong with it by our rules or the server's. */
function useTextField({ draft, set, showFaults, error }: FieldsProps) {
  const words = useMessages(peopleMessages);
  const faults = { nameless: words.nameRequired, money: words.badMoney, coordinates: words.badCoordinates };
  return (field: TextField, path: string) => {
    const fault = showFaults ? faultOfField(draft, field) : undefined;
    return {
      value: draft[field],
      autoComplete: "off",
      error: fault === undefined ? fieldError(error, path) : faults[fault],
      onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
        set({ [field]: currentTarget.value }),
    };
  };
}

export function IdentityFields(props: FieldsProps & { readonly isNew: boolean }) {
  const words = useMessages(peopleMessages);
  const text = useTextField(props);
  const { draft, set, isNew } = props;
  return (
    <>
      <TextInput
        label={words.name}
        required
        withAsterisk={false}
        data-autofocus
        autoFocus={isNew}
        {...text("name", "name")}
      />
      <Radio.Group
        label={words.kind}
        value={draft.kind}
        onChange={(value) => set({ kind: value === "technician" ? "technician" : "artist" })}
      >
        <div className={classes.kinds}>
          <Radio value="artist" label={words.kinds.artist} />
          <Radio value="technician" label={words.kinds.technician} />
        </div>
      </Radio.Group>
    </>
  );
}

export function ContactFields(props: FieldsProps) {
  const words = useMessages(peopleMessages);
  const text = useTextField(props);
  const { draft, set, error } = props;
  return (
    <FormSection title={words.contact}>
      <div className={classes.grid}>
        <TextInput label={words.email} type="email" {...text("email", "email")} />
        <TextInput label={words.phone} type="tel" {...text("phone", "phone")} />
        <TextInput
          className={classes.wide}
          label={words.address}
          description={words.addressHint}
          {...text("address", "address")}
        />
        <TextInput
          label={words.coordinates}
          description={words.coordinatesHint}
          inputMode="text"
          {...text("coordinates", "latitude")}
        />
        <DateField
          label={words.bornOn}
          value={draft.bornOn}
          onChange={(bornOn) => set({ bornOn })}
          error={fieldError(error, "born_on")}
          clearable
        />
      </div>
    </FormSection>
  );
}

export function RateFields(props: FieldsProps) {
  const words = useMessages(peopleMessages);
  const text = useTextField(props);
  const euro = { inputMode: "decimal", rightSection: <span aria-hidden="true">€</span> } as const;
  return (
    <FormSection title={words.rates} lead={words.ratesLead}>
      <div className={classes.grid}>
        <TextInput label={words.rateHour} {...euro} {...text("hour", "rates.hour")} />
        <TextInput label={words.rateDay} {...euro} {...text("day", "rates.day")} />
        <TextInput label={words.rateCachet} {...euro} {...text("cachet", "rates.cachet")} />
      </div>
    </FormSection>
  );
}

export function NotesField(props: FieldsProps) {
  const words = useMessages(peopleMessages);
  const text = useTextField(props);
  return (
    <Textarea
      label={words.notes}
      description={words.notesHint}
      autosize
      minRows={2}
      {...text("notes", "notes")}
    />
  );
}

export function TeamsField({ draft, set, teams }: FieldsProps & { readonly teams: readonly Team[] }) {
  const words = useMessages(peopleMessages);
  if (teams.length === 0) return null;
  return (
    <MultiSelect
      label={words.teams}
      description={words.teamsHint}
      data={teams.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...draft.teamIds]}
      onChange={(teamIds) => set({ teamIds })}
      searchable
      nothingFoundMessage={words.nothingFound}
      comboboxProps={{ portalProps: { target: "#main" } }}
    />
  );
}

export function FreeField({ draft, set }: FieldsProps) {
  const words = useMessages(peopleMessages);
  return (
    <Checkbox
      label={words.freeByDefault}
      description={words.freeByDefaultHint}
      checked={draft.freeByDefault}
      onChange={({ currentTarget }) => set({ freeByDefault: currentTarget.checked })}
    />
  );
}
