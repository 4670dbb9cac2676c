import { Button } from "@mantine/core";
import { IconCamera, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { Person } from "../../../lib/api/types.ts";
import { base64Of } from "../../../lib/files.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { Avatar } from "../../../ui/tag.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { usePhoto } from "../api/files.ts";
import { fileMessages } from "../file-messages.ts";
import classes from "./files.module.css";

const MOST_BYTES = 5_000_000;

function useChange(person: Person) {
  const words = useMessages(fileMessages);
  const photo = usePhoto(person);
  const { done } = useUndo();
  const [isTooLarge, setTooLarge] = useState(false);
  return {
    isTooLarge,
    error: photo.give.error ?? photo.remove.error,
    isPending: photo.give.isPending || photo.remove.isPending,
    async choose(file: File) {
      setTooLarge(file.size > MOST_BYTES);
      photo.remove.reset();
      if (file.size > MOST_BYTES) return;
      const content = base64Of(new Uint8Array(await file.arrayBuffer()));
      const onSuccess = () => done(words.photoSaved(person.name), photo.takeBack);
      photo.give.mutate(content, { onSuccess });
    },
    remove() {
      photo.give.reset();
      const onSuccess = () => done(words.photoRemoved(person.name), photo.takeBack);
      photo.remove.mutate(undefined, { onSuccess });
    },
  };
}

function PhotoTools({ person }: { readonly person: Person }) {
  const words = useMessages(fileMessages);
  const input = useRef<HTMLInputElement>(null);
  const { isTooLarge, error, isPending, choose, remove } = useChange(person);
  return (
    <div className={classes.photoTools}>
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconCamera size={16} aria-hidden />}
        loading={isPending}
        onClick={() => input.current?.click()}
      >
        {person.photo_url === undefined ? words.choosePhoto : words.anotherPhoto}
      </Button>
      {person.photo_url !== undefined && (
        <Button
          size="compact-md"
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={remove}
        >
          {words.removePhoto}
        </Button>
      )}
      <span className={classes.hint}>{words.photoHint}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.photo}
        accept="image/jpeg,image/png,image/webp"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void choose(file);
          currentTarget.value = "";
        }}
      />
      <FormError error={isTooLarge || null} text={words.photoTooLarge} />
      <FormError error={error} />
    </div>
  );
}

/** The photo of somebody, or their initials, and how to give them another. */
export function PhotoField({ person }: { readonly person: Person }) {
  const mayWrite = useHasRole("planning:editor");
  return (
    <div className={classes.photo}>
      <Avatar name={person.name} photo={person.photo_url} large />
      {mayWrite && <PhotoTools person={person} />}
    </div>
  );
}
