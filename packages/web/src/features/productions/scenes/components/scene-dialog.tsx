import { Button, MultiSelect, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../../lib/api/problem.ts";
import { people } from "../../../../lib/api/references.ts";
import type { Scene } from "../../../../lib/api/types.ts";
import { lengthText, parseLength } from "../../../../lib/format/length.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../../ui/dialog.tsx";
import { FormError } from "../../../../ui/form-error.tsx";
import { FormActions } from "../../../../ui/form-layout.tsx";
import { StaleNotice } from "../../../../ui/stale-notice.tsx";
import { useUndo } from "../../../../ui/use-undo.tsx";
import { useRefreshScenes, useSaveScene } from "../api/scenes.ts";
import { sceneMessages } from "../messages.ts";

interface SceneDialogProps {
  readonly productionId: string;
  readonly scene: Scene | undefined;
  readonly onClose: () => void;
}

const USUAL_MINUTES = 30;

function useForm({ productionId, scene, onClose }: SceneDialogProps) {
  const words = useMessages(sceneMessages);
  const save = useSaveScene(productionId, scene);
  const { done } = useUndo();
  const [title, setTitle] = useState(scene?.title ?? "");
  const [length, setLength] = useState(lengthText(scene?.minutes ?? USUAL_MINUTES));
  const [personIds, setPersonIds] = useState<readonly string[]>(scene?.person_ids ?? []);
  const [note, setNote] = useState(scene?.note ?? "");
  const [showFaults, setShowFaults] = useState(false);
  const minutes = parseLength(length);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShowFaults(true);
    if (title.trim() === "" || minutes === undefined || minutes === 0) return;
    const body = { title: title.trim(), minutes, person_ids: [...personIds], note: note.trim() };
    save.mutate(body, {
      onSuccess: (saved) => {
        const told = scene === undefined ? words.added(saved.title) : words.saved(saved.title);
        done(told, () => save.takeBack(saved.id));
        onClose();
      },
    });
  };
  const faults = {
    title: showFaults && title.trim() === "" ? words.titleRequired : fieldError(save.error, "title"),
    length: showFaults && (minutes ?? 0) === 0 ? words.badLength : fieldError(save.error, "minutes"),
  };
  return {
    ...{ save, faults, submit, title, setTitle },
    ...{ length, setLength, personIds, setPersonIds, note, setNote },
  };
}

/** Adds a scene, or changes the one given. */
export function SceneDialog(props: SceneDialogProps) {
  const { scene, onClose } = props;
  const words = useMessages(sceneMessages);
  const form = useForm(props);
  const refresh = useRefreshScenes();
  const everybody = people.useEvery().data ?? [];
  // Somebody deleted since stays in the scene until they are taken out of it.
  const gone = form.personIds.filter((id) => !everybody.some((person) => person.id === id));
  return (
    <Dialog onClose={onClose} title={scene === undefined ? words.add : words.edit(scene.title)} size="lg">
      <form className="sf-form" onSubmit={form.submit} noValidate>
        {isStale(form.save.error) && scene !== undefined ? (
          <StaleNotice subjectId={scene.id} onReload={() => refresh().then(onClose)} />
        ) : (
          <FormError error={form.save.error} />
        )}
        <TextInput
          label={words.title}
          value={form.title}
          onChange={({ currentTarget }) => form.setTitle(currentTarget.value)}
          error={form.faults.title}
          autoComplete="off"
          data-autofocus
        />
        <TextInput
          label={words.length}
          description={words.lengthHint}
          value={form.length}
          onChange={({ currentTarget }) => form.setLength(currentTarget.value)}
          error={form.faults.length}
          autoComplete="off"
        />
        <MultiSelect
          label={words.people}
          placeholder={form.personIds.length === 0 ? words.peoplePlaceholder : ""}
          data={[
            ...everybody.map((person) => ({ value: person.id, label: person.name })),
            ...gone.map((id) => ({ value: id, label: words.gone })),
          ]}
          value={[...form.personIds]}
          onChange={form.setPersonIds}
          searchable
          nothingFoundMessage={words.nothingFound}
          maxDropdownHeight={220}
          limit={100}
        />
        <Textarea
          label={words.note}
          value={form.note}
          onChange={({ currentTarget }) => form.setNote(currentTarget.value)}
          autosize
          minRows={2}
        />
        <FormActions>
          <Button type="submit" loading={form.save.isPending}>
            {scene === undefined ? words.add : words.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
