import { Button } from "@mantine/core";
import { IconPlus, IconTools } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import { useDeleteThing } from "../../../lib/api/things.ts";
import type { Skill } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../lib/keyboard/shortcuts.ts";
import { Card, Page } from "../../../ui/page.tsx";
import { Row, Rows, rowLinkClass } from "../../../ui/rows.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { useSkills } from "../api/get-choices.ts";
import { useMoveSkill } from "../api/move-skill.ts";
import { PeopleTabs } from "../components/people-tabs.tsx";
import { MoveTools, RowTools } from "../components/row-tools.tsx";
import { SkillDialog } from "../components/skill-dialog.tsx";
import { peopleMessages } from "../messages.ts";

type Panel = "new" | Skill | undefined;

interface SkillListProps {
  readonly skills: readonly Skill[];
  readonly onEdit: (skill: Skill) => void;
}

/** What can be done with a skill besides renaming it, each with its way back. */
function useSkillChanges() {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const removal = useDeleteThing("skills");
  const move = useMoveSkill();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return {
    remove: (skill: Skill) =>
      removal.mutate(skill, {
        onSuccess: () => done(words.skillRemoved(skill.name[locale]), () => removal.takeBack(skill.id)),
        onError: tellFailure,
      }),
    swap: (skill: Skill, neighbour: Skill | undefined) => {
      if (neighbour === undefined || move.isPending) return;
      move.mutate([skill, neighbour], {
        onSuccess: () => done(words.skillMoved(skill.name[locale]), () => move.takeBack([skill, neighbour])),
        onError: tellFailure,
      });
    },
  };
}

function SkillList({ skills, onEdit }: SkillListProps) {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const mayWrite = useHasRole("planning:editor");
  const { remove, swap } = useSkillChanges();
  const other = locale === "fr" ? "en" : "fr";
  return (
    <Rows label={words.skills}>
      {skills.map((skill, index) => (
        <Row
          key={skill.id}
          title={
            <Link to="/people" search={{ skill: skill.id }} className={rowLinkClass}>
              {skill.name[locale]}
            </Link>
          }
          sub={<span lang={other}>{skill.name[other]}</span>}
          end={
            mayWrite && (
              <>
                <MoveTools
                  name={skill.name[locale]}
                  isFirst={index === 0}
                  isLast={index === skills.length - 1}
                  onMove={(by) => swap(skill, skills[index + by])}
                />
                <RowTools
                  name={skill.name[locale]}
                  onEdit={() => onEdit(skill)}
                  onRemove={() => remove(skill)}
                />
              </>
            )
          }
        />
      ))}
    </Rows>
  );
}

export function SkillsPage() {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const mayWrite = useHasRole("planning:editor");
  const query = useSkills();
  const { done } = useUndo();
  const [panel, setPanel] = useState<Panel>(undefined);
  useShortcuts(
    words.skills,
    mayWrite ? [{ combo: "n", label: words.newSkill, run: () => setPanel("new") }] : [],
  );
  const add = mayWrite && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPanel("new")}>
      {words.newSkill}
    </Button>
  );
  const skills = query.data ?? [];
  return (
    <Page title={words.skills} lead={words.skillsPageLead} actions={add}>
      <PeopleTabs />
      <Card>
        {query.isPending && <SkeletonRows />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.data?.length === 0 && (
          <EmptyState
            icon={<IconTools size={26} stroke={1.6} aria-hidden />}
            title={words.noSkillsYet}
            actions={add}
          />
        )}
        {skills.length > 0 && <SkillList skills={skills} onEdit={setPanel} />}
      </Card>
      {panel !== undefined && (
        <SkillDialog
          skill={panel === "new" ? undefined : panel}
          nextPosition={Math.max(0, ...skills.map(({ position }) => position)) + 1}
          onSaved={(skill, takeBack) => {
            if (panel !== "new") done(words.saved(skill.name[locale]), takeBack);
            setPanel(undefined);
          }}
          onClose={() => setPanel(undefined)}
        />
      )}
    </Page>
  );
}
