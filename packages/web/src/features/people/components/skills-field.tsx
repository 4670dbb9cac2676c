import { ActionIcon, Select } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { Skill } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { LevelPicker } from "../../../ui/level.tsx";
import { peopleMessages } from "../messages.ts";
import type { SkillLevel } from "../profile-draft.ts";
import classes from "./profile-form.module.css";

const FIRST_LEVEL = 3;

interface SkillsFieldProps {
  readonly skills: readonly Skill[];
  readonly value: readonly SkillLevel[];
  readonly onChange: (value: readonly SkillLevel[]) => void;
}

/** What somebody can do, and how well; one is added by its name. */
export function SkillsField({ skills, value, onChange }: SkillsFieldProps) {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.name[locale] ?? "…";
  const left = skills.filter(({ id }) => !value.some(({ skill_id }) => skill_id === id));
  return (
    <div className={classes.skills}>
      {value.length > 0 && (
        <ul className={classes.skillList}>
          {value.map(({ skill_id, level }) => (
            <li key={skill_id} className={classes.skill}>
              <span className={classes.skillName}>{nameOf(skill_id)}</span>
              <LevelPicker
                label={words.levelOf(nameOf(skill_id))}
                value={level}
                onChange={(next) =>
                  onChange(value.map((one) => (one.skill_id === skill_id ? { skill_id, level: next } : one)))
                }
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={words.removeSkill(nameOf(skill_id))}
                onClick={() => onChange(value.filter((one) => one.skill_id !== skill_id))}
              >
                <IconTrash size={19} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <Select
        className={classes.adder}
        label={words.addSkill}
        data={left.map(({ id, name }) => ({ value: id, label: name[locale] }))}
        value={null}
        onChange={(id) => id !== null && onChange([...value, { skill_id: id, level: FIRST_LEVEL }])}
        placeholder={left.length === 0 ? words.noSkillLeft : ""}
        disabled={left.length === 0}
        searchable
        nothingFoundMessage={words.nothingFound}
        maxDropdownHeight={280}
        comboboxProps={{ portalProps: { target: "#main" } }}
      />
    </div>
  );
}
