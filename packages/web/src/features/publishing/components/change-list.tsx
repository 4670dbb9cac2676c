import type { ReactNode } from "react";
import type { PublishedContent, ShiftChange } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag, type Tone } from "../../../ui/tag.tsx";
import { publishingMessages } from "../messages.ts";
import classes from "./publishing.module.css";

type Kind = ShiftChange["kind"];
type Field = ShiftChange["fields"][number];

const TONES: Readonly<Record<Kind, Tone>> = { added: "sage", changed: "dusk", cancelled: "brick" };
const KINDS = ["added", "changed", "cancelled"] as const satisfies readonly Kind[];

/** How many shifts are new, changed, cancelled. */
export function ChangeTallies({ counts }: { readonly counts: Readonly<Record<Kind, number>> }) {
  const words = useMessages(publishingMessages);
  return (
    <span className={classes.tallies}>
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <Tag key={kind} tone={TONES[kind]}>
          {words.tallies[kind](counts[kind])}
        </Tag>
      ))}
    </span>
  );
}

function placeOf({ venue, room }: PublishedContent): string {
  return [venue?.name, venue?.address, room?.name]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}

/** What one field of a shift says, as a line of text. */
function useFieldText(): (field: Exclude<Field, "people">, content: PublishedContent) => string {
  const words = useMessages(publishingMessages);
  const format = useFormat();
  return (field, content) => {
    switch (field) {
      case "title":
        return content.title;
      case "times":
        return format.range(content.start, content.end);
      case "place":
        return placeOf(content) || words.noPlace;
      case "break":
        return words.breakOf(content.break_minutes);
      case "notes":
        return content.notes.trim() === "" ? words.nothing : content.notes;
      case "names":
        return format.list(
          [content.venue?.name, content.room?.name, ...content.people.map(({ name }) => name)].filter(
            (name) => name !== undefined,
          ),
        );
    }
  };
}

type Person = PublishedContent["people"][number];
const called = ({ name, role }: Person) => `${name} (${role})`;
const isIn = (people: readonly Person[]) => (one: Person) =>
  people.some(({ person_id, role }) => person_id === one.person_id && role === one.role);

function PeopleChange({ before, after }: { before: PublishedContent; after: PublishedContent }) {
  const words = useMessages(publishingMessages);
  const left = before.people.filter((one) => !isIn(after.people)(one));
  const come = after.people.filter((one) => !isIn(before.people)(one));
  return (
    <ul className={classes.people}>
      {left.map((person) => (
        <li key={called(person)} data-kind="leaves">
          {words.leaves(called(person))}
        </li>
      ))}
      {come.map((person) => (
        <li key={called(person)} data-kind="joins">
          {words.joins(called(person))}
        </li>
      ))}
    </ul>
  );
}

function FieldLine({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes.field}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What was told, and what will be, field by field. */
function Fields({ change }: { readonly change: ShiftChange }) {
  const words = useMessages(publishingMessages);
  const textOf = useFieldText();
  const { before, after, fields } = change;
  if (before === undefined || after === undefined) return null;
  return (
    <dl className={classes.fields}>
      {fields.map((field) => (
        <FieldLine key={field} name={words.fields[field]}>
          {field === "people" ? (
            <PeopleChange before={before} after={after} />
          ) : (
            <>
              <del>
                <span className="sf-hidden">{words.before} </span>
                {textOf(field, before)}
              </del>
              <ins>
                <span className="sf-hidden">{words.after} </span>
                {textOf(field, after)}
              </ins>
            </>
          )}
        </FieldLine>
      ))}
    </dl>
  );
}

function ChangeLine({ change }: { readonly change: ShiftChange }) {
  const words = useMessages(publishingMessages);
  const format = useFormat();
  const shown = change.after ?? change.before;
  if (shown === undefined) return null;
  const people = format.list(shown.people.map(({ name }) => name));
  return (
    <li className={classes.change} data-kind={change.kind}>
      <div className={classes.what}>
        <span className={classes.when}>{format.timeRange(shown.start, shown.end)}</span>
        <strong>{shown.title}</strong>
        <Tag tone={TONES[change.kind]}>{change.only_notes ? words.onlyNotes : words.kinds[change.kind]}</Tag>
      </div>
      <p className={classes.sub}>
        {[placeOf(shown), people === "" ? words.nobody : people].filter((part) => part !== "").join(" · ")}
      </p>
      <Fields change={change} />
    </li>
  );
}

/** The changes of a publication, day after day. */
export function ChangeList({ changes }: { readonly changes: readonly ShiftChange[] }) {
  const format = useFormat();
  const days = Object.entries(Object.groupBy(changes, ({ day }) => day));
  return days.map(([day, list = []]) => (
    <section key={day} aria-label={format.longDay(day)} className={classes.day}>
      <h3>{format.longDay(day)}</h3>
      <ul>
        {list.map((change) => (
          <ChangeLine key={change.shift_id} change={change} />
        ))}
      </ul>
    </section>
  ));
}
