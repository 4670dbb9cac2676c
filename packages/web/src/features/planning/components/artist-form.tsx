import { Button, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import type { Artist } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions, FormSection } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useSaveArtist } from "../api/save-artist.ts";
import { planningMessages } from "../messages.ts";
import { draftOf, faultOf, type SlotDraft, slotOf } from "../slots.ts";
import { SlotEditor } from "./slot-editor.tsx";

interface ArtistFormProps {
  readonly artist?: Artist | undefined;
  readonly onSaved: (artist: Artist) => void;
  readonly onCancel: () => void;
}

function useArtistDraft(artist: Artist | undefined) {
  const [name, setName] = useState(artist?.name ?? "");
  const [drafts, setDrafts] = useState<readonly SlotDraft[]>(() => artist?.availabilities.map(draftOf) ?? []);
  const [showFaults, setShowFaults] = useState(false);
  const isSound = name.trim() !== "" && drafts.every((draft) => faultOf(draft, drafts) === undefined);
  return { name, setName, drafts, setDrafts, showFaults, setShowFaults, isSound };
}

/** One form for adding and for changing. */
export function ArtistForm({ artist, onSaved, onCancel }: ArtistFormProps) {
  const words = useMessages(planningMessages);
  const client = useQueryClient();
  const save = useSaveArtist(artist);
  const draft = useArtistDraft(artist);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    draft.setShowFaults(true);
    if (!draft.isSound) return;
    const body = { name: draft.name.trim(), availabilities: draft.drafts.map(slotOf) };
    save.mutate(body, { onSuccess: onSaved });
  };
  const isNameless = draft.showFaults && draft.name.trim() === "";
  return (
    <Card padded>
      <form onSubmit={submit} noValidate className="sf-form">
        {isStale(save.error) && artist !== undefined ? (
          <StaleNotice
            subjectId={artist.id}
            onReload={() => client.refetchQueries({ queryKey: keys.artists.detail(artist.id) })}
          />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput
          label={words.name}
          value={draft.name}
          onChange={(event) => draft.setName(event.currentTarget.value)}
          error={isNameless ? words.nameRequired : fieldError(save.error, "name")}
          autoComplete="off"
          required
          withAsterisk={false}
          data-autofocus
          autoFocus={artist === undefined}
        />
        <FormSection title={words.when} lead={words.whenLead}>
          <SlotEditor
            drafts={draft.drafts}
            onChange={draft.setDrafts}
            showFaults={draft.showFaults}
            errorOf={(index) =>
              fieldError(save.error, `availabilities.${index}`) ??
              fieldError(save.error, `availabilities.${index}.end`) ??
              fieldError(save.error, `availabilities.${index}.start`)
            }
          />
        </FormSection>
        <FormActions>
          <Button type="submit" loading={save.isPending}>
            {artist === undefined ? words.create : words.save}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {words.cancel}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
