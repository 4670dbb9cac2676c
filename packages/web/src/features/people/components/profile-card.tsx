import type { ReactNode } from "react";
import type { Person } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { peopleMessages } from "../messages.ts";
import classes from "./profile-card.module.css";

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Contact({ person }: { readonly person: Person }) {
  const words = useMessages(peopleMessages);
  const format = useFormat();
  const { email, phone, address, born_on } = person;
  return (
    <>
      {email !== undefined && (
        <Fact name={words.email}>
          <a href={`mailto:${email}`}>{email}</a>
        </Fact>
      )}
      {phone !== undefined && (
        <Fact name={words.phone}>
          <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
        </Fact>
      )}
      {address !== undefined && <Fact name={words.address}>{address}</Fact>}
      {born_on !== undefined && (
        <Fact name={words.bornOn}>
          <time dateTime={born_on}>{format.fullDate(born_on)}</time>
        </Fact>
      )}
    </>
  );
}

function Rates({ rates }: Pick<Person, "rates">) {
  const words = useMessages(peopleMessages);
  const format = useFormat();
  const lines = [
    rates.hour === undefined ? "" : words.perHour(format.money(rates.hour)),
    rates.day === undefined ? "" : words.perDay(format.money(rates.day)),
    rates.cachet === undefined ? "" : words.perCachet(format.money(rates.cachet)),
  ].filter((line) => line !== "");
  if (lines.length === 0) return null;
  return (
    <Fact name={words.rates}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Fact>
  );
}

/** What is known of somebody, to read. */
export function ProfileCard({ person }: { readonly person: Person }) {
  const words = useMessages(peopleMessages);
  const { email, phone, address } = person;
  const hasContact = [email, phone, address].some((one) => one !== undefined);
  return (
    <Card title={words.profile} padded>
      <dl className={classes.facts}>
        <Contact person={person} />
        {!hasContact && (
          <Fact name={words.contact}>
            <span className={classes.none}>{words.noContact}</span>
          </Fact>
        )}
        <Rates rates={person.rates} />
        {person.notes !== "" && (
          <Fact name={words.notes}>
            <span className={classes.notes}>{person.notes}</span>
          </Fact>
        )}
      </dl>
    </Card>
  );
}
