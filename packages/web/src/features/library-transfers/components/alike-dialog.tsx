import { Button, Checkbox } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { LibraryQuality, LibraryTransferItem, TransferChoice } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { alikeMessages } from "../alike-messages.ts";
import { libraryTransfersMessages } from "../messages.ts";
import classes from "./transfers.module.css";

interface AlikeDialogProps {
  readonly choice: TransferChoice;
  /** Conflicts of one kind that all offer the choice. */
  readonly items: readonly LibraryTransferItem[];
  readonly onApply: (items: readonly LibraryTransferItem[]) => void;
  readonly onClose: () => void;
}

/** One choice for many files that are alike: each is shown with both qualities first, and can be left out. */
export function AlikeDialog({ choice, items, onApply, onClose }: AlikeDialogProps) {
  const words = useMessages(libraryTransfersMessages);
  const alike = useMessages(alikeMessages);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter(({ id }) => !left.has(id));
  const kind = items[0]?.conflict?.kind ?? "similar";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(chosen);
  };
  const set = (id: string, isIn: boolean) =>
    setLeft((now) => new Set(isIn ? [...now].filter((each) => each !== id) : [...now, id]));
  return (
    <Dialog title={alike.title(words.choices[choice])} size="lg" onClose={onClose}>
      <form onSubmit={submit}>
        <p>{alike.lead(words.conflictKinds[kind])}</p>
        <ul className={classes.alike} aria-label={words.conflictKinds[kind]}>
          {items.map((item) => (
            <li key={item.id}>
              <Checkbox
                label={item.title}
                description={<BothSides item={item} />}
                checked={!left.has(item.id)}
                onChange={(event) => set(item.id, event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
        <FormActions>
          <Button type="submit" disabled={chosen.length === 0}>
            {alike.apply(chosen.length)}
          </Button>
          <Button variant="default" onClick={onClose}>
            {alike.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}

function BothSides({ item: { conflict } }: { readonly item: LibraryTransferItem }) {
  const words = useMessages(libraryTransfersMessages);
  const alike = useMessages(alikeMessages);
  const format = useFormat();
  if (conflict === undefined) return null;
  const said = ({ resolution, video_codec, language, size_bytes }: LibraryQuality) =>
    [resolution, video_codec, language, format.bytes(size_bytes)].filter((each) => each !== "").join(" · ");
  return (
    <>
      <span className={classes.side}>{alike.ours(said(conflict.ours))}</span>
      <span className={classes.side}>
        {alike.theirs(conflict.theirs === undefined ? words.unknown : said(conflict.theirs))}
      </span>
    </>
  );
}
