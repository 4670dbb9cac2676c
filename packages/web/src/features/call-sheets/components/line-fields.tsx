import { ActionIcon, Button, Checkbox, Select, Switch, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CallSheetContent } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormSection } from "../../../ui/form-layout.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { callSheetMessages } from "../messages.ts";
import type { ContactDraft, LineDraft, SheetDraft } from "../sheet-draft.ts";
import classes from "./sheet.module.css";

export interface FieldsProps {
  readonly draft: SheetDraft;
  readonly set: (change: Partial<SheetDraft>) => void;
}

interface LineProps {
  readonly className: string | undefined;
  readonly remove: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Line({ className, remove, onRemove, children }: LineProps) {
  return (
    <li className={classes.line}>
      <div className={className}>{children}</div>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={remove} onClick={onRemove}>
        <IconTrash size={19} />
      </ActionIcon>
    </li>
  );
}

const nextKey = (lines: readonly { readonly key: number }[]) =>
  Math.max(0, ...lines.map(({ key }) => key)) + 1;

export function ExtraLineFields({ draft: { lines }, set }: FieldsProps) {
  const words = useMessages(callSheetMessages);
  const put = (line: LineDraft) => set({ lines: lines.map((one) => (one.key === line.key ? line : one)) });
  const add = () =>
    set({ lines: [...lines, { key: nextKey(lines), kind: "meal", time: "", is_next_day: false, text: "" }] });
  const kinds = (["meal", "transport", "note"] as const).map((value) => ({
    value,
    label: words.kinds[value],
  }));
  return (
    <FormSection title={words.linesTitle} lead={words.linesLead}>
      <ul className={classes.lines}>
        {lines.map((line, index) => (
          <Line
            key={line.key}
            className={classes.extra}
            remove={words.removeLine(index + 1)}
            onRemove={() => set({ lines: lines.filter(({ key }) => key !== line.key) })}
          >
            <TimeField label={words.time} value={line.time} onChange={(time) => put({ ...line, time })} />
            <Select
              label={words.kind}
              data={kinds}
              value={line.kind}
              allowDeselect={false}
              onChange={(kind) => put({ ...line, kind: kind as LineDraft["kind"] })}
              comboboxProps={{ portalProps: { target: "#main" } }}
            />
            <TextInput
              label={words.text}
              value={line.text}
              onChange={({ currentTarget: { value: text } }) => put({ ...line, text })}
            />
            <Checkbox
              label={words.afterMidnight}
              checked={line.is_next_day}
              onChange={({ currentTarget: { checked } }) => put({ ...line, is_next_day: checked })}
            />
          </Line>
        ))}
      </ul>
      <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
        {words.addLine}
      </Button>
    </FormSection>
  );
}

export function ContactFields({ draft, set }: FieldsProps) {
  const words = useMessages(callSheetMessages);
  const { contacts } = draft;
  const put = (contact: ContactDraft) =>
    set({ contacts: contacts.map((one) => (one.key === contact.key ? contact : one)) });
  const add = () =>
    set({ contacts: [...contacts, { key: nextKey(contacts), name: "", role: "", phone: "" }] });
  return (
    <FormSection title={words.contacts}>
      <ul className={classes.lines}>
        {contacts.map((contact, index) => (
          <Line
            key={contact.key}
            className={classes.fields}
            remove={words.removeContact(index + 1)}
            onRemove={() => set({ contacts: contacts.filter(({ key }) => key !== contact.key) })}
          >
            {(["name", "role", "phone"] as const).map((field) => (
              <TextInput
                key={field}
                label={words[field]}
                value={contact[field]}
                autoComplete="off"
                onChange={({ currentTarget: { value } }) => put({ ...contact, [field]: value })}
              />
            ))}
          </Line>
        ))}
      </ul>
      <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={add}>
        {words.addContact}
      </Button>
      <Switch
        mt="sm"
        label={words.venueContacts}
        checked={draft.venue_contacts_shown}
        onChange={({ currentTarget: { checked } }) => set({ venue_contacts_shown: checked })}
      />
    </FormSection>
  );
}

/** When somebody is called, and whether all may see their number: both for each person of the day. */
export function PeopleFields({
  draft,
  set,
  people,
}: FieldsProps & { readonly people: CallSheetContent["people"] }) {
  const words = useMessages(callSheetMessages);
  if (people.length === 0) return null;
  const shown = new Set(draft.phones_shown);
  const show = (id: string, isShown: boolean) =>
    set({ phones_shown: isShown ? [...shown, id] : [...shown].filter((one) => one !== id) });
  const callOf = (id: string) => draft.calls.find(({ person_id }) => person_id === id)?.time ?? "";
  const setCall = (id: string, time: string) => {
    const others = draft.calls.filter(({ person_id }) => person_id !== id);
    set({ calls: time === "" ? others : [...others, { person_id: id, time }] });
  };
  return (
    <FormSection title={words.privacy} lead={words.privacyLead}>
      <ul className={classes.lines}>
        {people.map(({ person_id, name }) => (
          <li key={person_id} className={classes.person}>
            <TimeField
              label={words.ownCall(name)}
              value={callOf(person_id)}
              onChange={(time) => setCall(person_id, time)}
            />
            <Switch
              label={words.phone}
              aria-label={words.showPhone(name)}
              checked={shown.has(person_id)}
              onChange={({ currentTarget: { checked } }) => show(person_id, checked)}
            />
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
