import { Checkbox } from "@mantine/core";
import type { LibraryTransferItem, TransferChoice } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { libraryTransfersMessages } from "../messages.ts";
import { nameIn } from "../tree.ts";
import classes from "./transfers.module.css";

/** What became of a file, where something has. */
export function Outcome({ item }: { readonly item: LibraryTransferItem }) {
  const words = useMessages(libraryTransfersMessages);
  const { state, refusal } = item;
  return (
    <>
      {state !== "planned" && (
        <Tag tone={state === "done" ? "sage" : state === "refused" ? "brick" : "neutral"}>
          {words.itemStates[state]}
        </Tag>
      )}
      {refusal !== undefined && <p className={classes.refusal}>{words.refusals[refusal]}</p>}
    </>
  );
}

interface ItemRowProps {
  readonly item: LibraryTransferItem;
  readonly choice: TransferChoice;
  /** Without it nothing can be chosen any more. */
  readonly onChoose?: ((choice: TransferChoice) => void) | undefined;
}

/** One file or link: what it will be called, what it is called now, and what goes with it. */
export function ItemRow({ item, choice, onChoose }: ItemRowProps) {
  const words = useMessages(libraryTransfersMessages);
  const format = useFormat();
  const { kind, to, to_both: toBoth, from, link, side_files: sides, title, size_bytes: size } = item;
  const target = choice === "keep_both" ? (toBoth ?? to) : to;
  return (
    <li className={classes.item}>
      <div className={classes.main}>
        {nameIn(target)} {kind === "link" && <Tag tone="dusk">{words.linkMoves}</Tag>}
        <p className={classes.from}>
          {words.was} {from}
        </p>
        {sides.map((side) => (
          <p className={classes.from} key={side.from}>
            {side.from} → {side.to}
          </p>
        ))}
        {link !== undefined && (
          <p className={classes.from}>
            {words.link} {link}
          </p>
        )}
      </div>
      <Outcome item={item} />
      {kind === "file" && <span className={`${classes.quiet} sf-figures`}>{format.bytes(size)}</span>}
      {onChoose !== undefined && kind === "file" && (
        <Checkbox
          checked={choice === "skip"}
          aria-label={words.leaveOut(title)}
          label={words.choices.skip}
          size="sm"
          onChange={(event) => onChoose(event.currentTarget.checked ? "skip" : "move")}
        />
      )}
    </li>
  );
}
