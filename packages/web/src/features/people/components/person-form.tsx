import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { useSaveThing } from "../../../lib/api/things.ts";
import type { Person, PersonInput } from "../../../lib/api/types.ts";
import { faultOf, type SlotDraft, slotOf } from "../../../lib/format/slots.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormSection } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useSkills, useTeams } from "../api/get-choices.ts";
import { peopleMessages } from "../messages.ts";
import { emptyProfile, inputOf, isSound, type ProfileDraft, profileOf } from "../profile-draft.ts";
import {
  ContactFields,
  type FieldsProps,
  FreeField,
  IdentityFields,
  NotesField,
  RateFields,
  TeamsField,
} from "./profile-fields.tsx";
import classes from "./profile-form.module.css";
import { SkillsField } from "./skills-field.tsx";
import { SlotEditor } from "./slot-editor.tsx";

const DECIMAL_MARKS = { fr: ",", en: "." } as const;

interface PersonFormProps {
  readonly person?: Person | undefined;
  readonly onSaved: (person: Person, takeBack: () => Promise<void>) => void;
  readonly onCancel: () => void;
}

function usePersonDraft(person: Person | undefined) {
  const { locale } = useLocale();
  const [draft, setDraft] = useState(() =>
    person === undefined ? emptyProfile : profileOf(person, DECIMAL_MARKS[locale]),
  );
  const [slots, setSlots] = useState<readonly SlotDraft[]>([]);
  const [showFaults, setShowFaults] = useState(false);
  const isReady = isSound(draft) && slots.every((slot) => faultOf(slot, slots) === undefined);
  const set = (change: Partial<ProfileDraft>) => setDraft((now) => ({ ...now, ...change }));
  return { draft, set, slots, setSlots, showFaults, setShowFaults, isReady };
}

/** The rest of somebody: folded away while they are new, since a name is enough to begin with. */
function More({ isNew, children }: { readonly isNew: boolean; readonly children: ReactNode }) {
  const words = useMessages(peopleMessages);
  if (!isNew) return children;
  return (
    <details className={classes.more}>
      <summary>{words.more}</summary>
      <div className={classes.moreFields}>{children}</div>
    </details>
  );
}

function Notice({ person, error }: { readonly person: Person | undefined; readonly error: unknown }) {
  const client = useQueryClient();
  if (!isStale(error) || person === undefined) return <FormError error={error} />;
  const reload = () => client.refetchQueries({ queryKey: keys.people.detail(person.id), exact: true });
  return <StaleNotice subjectId={person.id} onReload={reload} />;
}

function Fields({ isNew, ...props }: FieldsProps & { readonly isNew: boolean }) {
  const words = useMessages(peopleMessages);
  const skills = useSkills().data ?? [];
  const teams = useTeams().data ?? [];
  const { draft, set } = props;
  return (
    <>
      <IdentityFields {...props} isNew={isNew} />
      <FormSection title={words.skills} lead={words.skillsLead}>
        <SkillsField skills={skills} value={draft.skills} onChange={(next) => set({ skills: next })} />
      </FormSection>
      <TeamsField {...props} teams={teams} />
      <More isNew={isNew}>
        <ContactFields {...props} />
        <RateFields {...props} />
        <NotesField {...props} />
      </More>
    </>
  );
}

/** One form for adding somebody and for changing them. */
export function PersonForm({ person, onSaved, onCancel }: PersonFormProps) {
  const words = useMessages(peopleMessages);
  const save = useSaveThing<Person, PersonInput>("people", person);
  const { draft, set, slots, setSlots, showFaults, setShowFaults, isReady } = usePersonDraft(person);
  const isNew = person === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (!isReady) return;
    const body = isNew ? { ...inputOf(draft), availabilities: slots.map(slotOf) } : inputOf(draft);
    save.mutate(body, { onSuccess: (saved) => onSaved(saved, () => save.takeBack(saved.id)) });
  };
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        <Notice person={person} error={save.error} />
        <Fields draft={draft} set={set} showFaults={showFaults} error={save.error} isNew={isNew} />
        <FormSection title={words.when}>
          <FreeField draft={draft} set={set} showFaults={showFaults} error={save.error} />
        </FormSection>
        {isNew && (
          <FormSection title={words.ranges} lead={words.whenLead}>
            <SlotEditor
              drafts={slots}
              onChange={setSlots}
              showFaults={showFaults}
              errorOf={(index) =>
                ["", ".end", ".start"]
                  .map((end) => fieldError(save.error, `availabilities.${index}${end}`))
                  .find((message) => message !== undefined)
              }
            />
          </FormSection>
        )}
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {isNew ? words.create : words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
