import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormSection } from "../../../ui/form-layout.tsx";
import { TimeField } from "../../../ui/time-field.tsx";
import { WeekdayPicker } from "../../../ui/weekday-picker.tsx";
import { placesMessages } from "../messages.ts";
import { closesNextDay, type HoursLine, isWholeLine } from "../opening-hours.ts";
import { type ContactDraft, isCount, type RoomDraft, type VenueDraft } from "../venue-draft.ts";
import classes from "./venue-form.module.css";

export interface VenueFieldsProps {
  readonly draft: VenueDraft;
  readonly set: (change: Partial<VenueDraft>) => void;
  readonly showFaults: boolean;
}

interface LineProps {
  readonly removeLabel: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Line({ removeLabel, onRemove, children }: LineProps) {
  return (
    <li className={classes.line}>
      <div className={classes.lineFields}>{children}</div>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={removeLabel} onClick={onRemove}>
        <IconTrash size={19} />
      </ActionIcon>
    </li>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lead?: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly children: readonly ReactNode[];
}

function Lines({ title, lead, addLabel, onAdd, children }: LinesProps) {
  return (
    <FormSection title={title} {...(lead !== undefined && { lead })}>
      {children.length > 0 && <ul className={classes.lines}>{children}</ul>}
      <Button variant="default" leftSection={<IconPlus size={17} aria-hidden />} onClick={onAdd}>
        {addLabel}
      </Button>
    </FormSection>
  );
}

/** One line changed, the others as they are. */
function withLine<T extends { readonly key: unknown }>(lines: readonly T[], line: T): readonly T[] {
  return lines.map((one) => (one.key === line.key ? line : one));
}

function nextKey(lines: readonly { readonly key: number }[]): number {
  return Math.max(0, ...lines.map(({ key }) => key)) + 1;
}

export function RoomFields({ draft: { rooms }, set }: VenueFieldsProps) {
  const words = useMessages(placesMessages);
  const change = (room: RoomDraft) => set({ rooms: withLine(rooms, room) });
  const add = () => set({ rooms: [...rooms, { key: nextKey(rooms), name: "", capacity: "" }] });
  return (
    <Lines title={words.rooms} lead={words.roomsLead} addLabel={words.addRoom} onAdd={add}>
      {rooms.map((room) => (
        <Line
          key={room.key}
          removeLabel={words.removeRoom(room.name)}
          onRemove={() => set({ rooms: rooms.filter((one) => one.key !== room.key) })}
        >
          <TextInput
            label={words.roomName}
            value={room.name}
            autoComplete="off"
            onChange={({ currentTarget }) => change({ ...room, name: currentTarget.value })}
          />
          <TextInput
            label={words.capacity}
            value={room.capacity}
            inputMode="numeric"
            autoComplete="off"
            error={isCount(room.capacity) ? undefined : words.badNumber}
            onChange={({ currentTarget }) => change({ ...room, capacity: currentTarget.value })}
          />
        </Line>
      ))}
    </Lines>
  );
}

export function HoursFields({ draft: { hours }, set, showFaults }: VenueFieldsProps) {
  const words = useMessages(placesMessages);
  const change = (line: HoursLine) => set({ hours: withLine(hours, line) });
  const add = () => {
    const taken = hours.flatMap(({ weekdays }) => weekdays);
    const weekdays = [0, 1, 2, 3, 4, 5, 6].filter((day) => !taken.includes(day));
    set({ hours: [...hours, { key: nextKey(hours), weekdays, from: "09:00", to: "23:00" }] });
  };
  return (
    <Lines title={words.opening} lead={words.openingLead} addLabel={words.addHours} onAdd={add}>
      {hours.map((line, index) => (
        <Line
          key={line.key}
          removeLabel={words.removeHours(index + 1)}
          onRemove={() => set({ hours: hours.filter((one) => one.key !== line.key) })}
        >
          <div className={classes.whole}>
            <WeekdayPicker
              label={words.days}
              value={line.weekdays}
              onChange={(weekdays) => change({ ...line, weekdays })}
            />
          </div>
          <TimeField label={words.from} value={line.from} onChange={(from) => change({ ...line, from })} />
          <TimeField label={words.to} value={line.to} onChange={(to) => change({ ...line, to })} />
          {closesNextDay(line) && <p className={`${classes.whole} ${classes.hint}`}>{words.closesNextDay}</p>}
          {showFaults && !isWholeLine(line) && (
            <p className={`${classes.whole} ${classes.fault}`} role="alert">
              {words.hoursFault}
            </p>
          )}
        </Line>
      ))}
    </Lines>
  );
}

const CONTACT_FIELDS = ["name", "role", "phone", "email"] as const;

export function ContactLines({ draft: { contacts }, set }: VenueFieldsProps) {
  const words = useMessages(placesMessages);
  const labels = { name: words.contactName, role: words.contactRole, phone: words.phone, email: words.email };
  const add = () => {
    const contact: ContactDraft = { key: nextKey(contacts), name: "", role: "", phone: "", email: "" };
    set({ contacts: [...contacts, contact] });
  };
  return (
    <Lines title={words.contacts} addLabel={words.addContact} onAdd={add}>
      {contacts.map((contact, index) => (
        <Line
          key={contact.key}
          removeLabel={words.removeContact(index + 1)}
          onRemove={() => set({ contacts: contacts.filter((one) => one.key !== contact.key) })}
        >
          {CONTACT_FIELDS.map((field) => (
            <TextInput
              key={field}
              label={labels[field]}
              value={contact[field]}
              autoComplete="off"
              onChange={({ currentTarget }) =>
                set({ contacts: withLine(contacts, { ...contact, [field]: currentTarget.value }) })
              }
            />
          ))}
        </Line>
      ))}
    </Lines>
  );
}
