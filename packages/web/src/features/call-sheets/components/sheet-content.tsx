import type { ReactNode } from "react";
import type { CallSheetContent } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { callSheetMessages } from "../messages.ts";
import { clockText } from "./clock.ts";
import classes from "./sheet.module.css";

interface ContentProps {
  readonly content: CallSheetContent;
}

function Table({ label, heads, children }: { label: string; heads: readonly string[]; children: ReactNode }) {
  return (
    // A table wider than a phone is scrolled by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
    <section className={classes.scroll} aria-label={label} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Place({ content: { venues, access_notes } }: ContentProps) {
  const words = useMessages(callSheetMessages);
  const access = [...venues.map((venue) => venue.access_notes), access_notes].filter((text) => text !== "");
  if (venues.length === 0 && access.length === 0) return null;
  return (
    <div className={classes.place}>
      {venues.map(({ id, name, address }) => (
        <p key={id}>
          <strong>{name}</strong>
          {address}
        </p>
      ))}
      {access.length > 0 && (
        <p>
          <strong>{words.access}</strong>
          {access.join("\n")}
        </p>
      )}
    </div>
  );
}

function Schedule({ content: { day, lines } }: ContentProps) {
  const words = useMessages(callSheetMessages);
  if (lines.length === 0) return <p className={classes.text}>{words.nothing}</p>;
  return (
    <Table label={words.schedule} heads={[words.time, words.what, words.venue]}>
      {lines.map(({ kind, start, end, text, place, notes }, index) => (
        // Frozen, and in this order for good.
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <tr key={index}>
          <td className={classes.time}>
            {clockText(start, day, words)}
            {end !== undefined && ` – ${clockText(end, day, words)}`}
          </td>
          <td>
            {kind === "shift" ? <strong>{text}</strong> : `${words.kinds[kind]} · ${text}`}
            {notes !== undefined && <span className={classes.soft}>{notes}</span>}
          </td>
          <td>{place}</td>
        </tr>
      ))}
    </Table>
  );
}

function People({ content: { day, people } }: ContentProps) {
  const words = useMessages(callSheetMessages);
  if (people.length === 0) return <p className={classes.text}>{words.nobody}</p>;
  const hasPhones = people.some(({ phone }) => phone !== undefined);
  const heads = [words.call, words.name, words.role, words.until, ...(hasPhones ? [words.phone] : [])];
  return (
    <Table label={words.team} heads={heads}>
      {people.map(({ person_id, name, roles, call, until, phone }) => (
        <tr key={person_id}>
          <td className={classes.time}>{clockText(call, day, words)}</td>
          <td>
            <strong>{name}</strong>
          </td>
          <td>{roles.join(", ")}</td>
          <td className={classes.time}>{clockText(until, day, words)}</td>
          {hasPhones && <td>{phone !== undefined && <a href={`tel:${phone}`}>{phone}</a>}</td>}
        </tr>
      ))}
    </Table>
  );
}

function Contacts({ content: { contacts, venues } }: ContentProps) {
  const words = useMessages(callSheetMessages);
  const all = [...contacts, ...venues.flatMap((venue) => venue.contacts)];
  if (all.length === 0) return null;
  return (
    <>
      <h3 className={classes.part}>{words.contacts}</h3>
      <Table label={words.contacts} heads={[words.name, words.role, words.phone]}>
        {all.map(({ name, role, phone }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <tr key={index}>
            <td>
              <strong>{name}</strong>
            </td>
            <td>{role}</td>
            <td>{phone !== undefined && <a href={`tel:${phone}`}>{phone}</a>}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

/** A call sheet as it reads, on a screen and printed. */
export function SheetContent({ content }: ContentProps) {
  const words = useMessages(callSheetMessages);
  return (
    <article>
      <Place content={content} />
      {content.safety_notes !== "" && (
        <div className={classes.safety}>
          <h3>{words.safety}</h3>
          <p>{content.safety_notes}</p>
        </div>
      )}
      <h3 className={classes.part}>{words.schedule}</h3>
      <Schedule content={content} />
      <h3 className={classes.part}>{words.team}</h3>
      <People content={content} />
      <Contacts content={content} />
      {content.notes !== "" && (
        <>
          <h3 className={classes.part}>{words.notes}</h3>
          <p className={classes.text}>{content.notes}</p>
        </>
      )}
    </article>
  );
}
