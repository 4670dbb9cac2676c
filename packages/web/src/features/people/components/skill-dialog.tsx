import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import { useSaveThing } from "../../../lib/api/things.ts";
import type { Skill, SkillInput } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useSkills } from "../api/get-choices.ts";
import { peopleMessages } from "../messages.ts";

interface SkillDialogProps {
  readonly skill: Skill | undefined;
  /** Where a new one goes. */
  readonly nextPosition: number;
  readonly onSaved: (skill: Skill, takeBack: () => Promise<void>) => void;
  readonly onClose: () => void;
}

/** Adds a skill, or renames the one given; it has a name in each language. */
export function SkillDialog({ skill, nextPosition, onSaved, onClose }: SkillDialogProps) {
  const words = useMessages(peopleMessages);
  const { locale } = useLocale();
  const save = useSaveThing<Skill, SkillInput>("skills", skill);
  const { refetch } = useSkills();
  const [names, setNames] = useState(skill?.name ?? { fr: "", en: "" });
  const [showFaults, setShowFaults] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    const name = { fr: names.fr.trim(), en: names.en.trim() };
    if (name.fr === "" || name.en === "") return;
    const body = { name, position: skill?.position ?? nextPosition };
    save.mutate(body, { onSuccess: (saved) => onSaved(saved, () => save.takeBack(saved.id)) });
  };
  const field = (language: "fr" | "en") => ({
    label: language === "fr" ? words.nameFr : words.nameEn,
    value: names[language],
    lang: language,
    autoComplete: "off",
    error:
      showFaults && names[language].trim() === ""
        ? words.nameRequired
        : fieldError(save.error, `name.${language}`),
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setNames((now) => ({ ...now, [language]: value })),
  });
  const title = skill === undefined ? words.newSkill : words.editSkill(skill.name[locale]);
  return (
    <Dialog onClose={onClose} title={title}>
      <form className="sf-form" onSubmit={submit} noValidate>
        {isStale(save.error) && skill !== undefined ? (
          <StaleNotice subjectId={skill.id} onReload={() => refetch().then(onClose)} />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput {...field(locale)} data-autofocus />
        <TextInput {...field(locale === "fr" ? "en" : "fr")} />
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {skill === undefined ? words.create : words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
