import type { ReactNode } from "react";
import type { Person } from "../../../lib/api/types.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { LevelDots } from "../../../ui/level.tsx";
import { Card } from "../../../ui/page.tsx";
import { useSkills } from "../api/get-choices.ts";
import { peopleMessages } from "../messages.ts";
import { PhotoField } from "./photo-field.tsx";
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

function Skills({ person }: { readonly person: Person }) {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const skills = useSkills().data ?? [];
  const mine = person.skills
    .toSorted((one, other) => other.level - one.level)
    .flatMap(({ skill_id, level }) => {
      const skill = skills.find(({ id }) => id === skill_id);
      return skill === undefined ? [] : [{ id: skill_id, name: skill.name[locale], level }];
    });
  return (
    <Fact name={words.skills}>
      {mine.length === 0 && <span className={classes.none}>{words.noSkills}</span>}
      <ul className={classes.skills}>
        {mine.map(({ id, name, level }) => (
          <li key={id}>
            {name} <LevelDots level={level} />
          </li>
        ))}
      </ul>
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
      <PhotoField person={person} />
      <dl className={classes.facts}>
        <Skills person={person} />
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
