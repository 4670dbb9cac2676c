import { Link } from "@tanstack/react-router";
import type { Person, Skill, Team } from "../../../lib/api/types.ts";
import { today } from "../../../lib/format/wall-clock.ts";
import { useFormat, useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { LevelDots } from "../../../ui/level.tsx";
import { Row, rowLinkClass } from "../../../ui/rows.tsx";
import { Avatar } from "../../../ui/tag.tsx";
import { peopleMessages } from "../messages.ts";
import classes from "./person.module.css";
import { TeamTag } from "./team-tag.tsx";

const SHOWN_SKILLS = 3;

interface PersonRowProps {
  readonly person: Person;
  readonly skills: readonly Skill[];
  readonly teams: readonly Team[];
}

/** What somebody can do, best first, as a short line. */
function SkillLine({ person, skills }: Omit<PersonRowProps, "teams">) {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const known = person.skills
    .toSorted((one, other) => other.level - one.level)
    .flatMap(({ skill_id, level }) => {
      const skill = skills.find(({ id }) => id === skill_id);
      return skill === undefined ? [] : [{ id: skill_id, name: skill.name[locale], level }];
    });
  const hidden = known.length - SHOWN_SKILLS;
  return (
    <>
      {known.slice(0, SHOWN_SKILLS).map(({ id, name, level }) => (
        <span key={id} className={classes.skill}>
          {name} <LevelDots level={level} />
        </span>
      ))}
      {hidden > 0 && <span>{words.moreSkills(hidden)}</span>}
    </>
  );
}

/** The next time somebody is free, of the ranges they gave one by one. */
function useNextFree(person: Person): string {
  const words = useMessages(peopleMessages);
  const format = useFormat();
  if (person.free_by_default) return words.freeByDefaultShort;
  const now = today();
  const next = person.availabilities
    .filter((slot) => slot.end.slice(0, 10) >= now)
    .toSorted((one, other) => one.start.localeCompare(other.start))[0];
  return next === undefined ? words.noFreeTime : words.nextFree(format.range(next.start, next.end));
}

export function PersonRow({ person, skills, teams }: PersonRowProps) {
  const words = useMessages(peopleMessages);
  const nextFree = useNextFree(person);
  const mine = teams.filter(({ id }) => person.team_ids.includes(id));
  return (
    <Row
      start={<Avatar name={person.name} photo={person.photo_url} />}
      title={
        <Link to="/people/$personId" params={{ personId: person.id }} className={rowLinkClass}>
          {person.name}
        </Link>
      }
      sub={
        <>
          <span className={classes.line}>
            <span>{words.kinds[person.kind]}</span>
            <SkillLine person={person} skills={skills} />
            {mine.map((team) => (
              <TeamTag key={team.id} team={team} />
            ))}
          </span>
          <span className={classes.narrow}>{nextFree}</span>
        </>
      }
      end={<span className={classes.wide}>{nextFree}</span>}
    />
  );
}
