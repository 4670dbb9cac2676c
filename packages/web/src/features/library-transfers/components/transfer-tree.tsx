import type { LibraryTransferItem } from "../../../lib/api/types.ts";
import type { TreeFolder } from "../tree.ts";
import { treeOf } from "../tree.ts";
import { type Choosing, choiceOf } from "./choosing.ts";
import { ItemRow } from "./item-row.tsx";
import classes from "./transfers.module.css";

interface FolderProps extends Choosing {
  readonly folder: TreeFolder<LibraryTransferItem>;
}

function Folder({ folder, ...choosing }: FolderProps) {
  return (
    <ul>
      {folder.folders.map((inner) => (
        <li key={inner.path}>
          <details open>
            <summary className={classes.folder}>{inner.name}</summary>
            <Folder folder={inner} {...choosing} />
          </details>
        </li>
      ))}
      {folder.items.map((item) => (
        <ItemRow
          key={item.id}
          item={item}
          choice={choiceOf(choosing, item)}
          onChoose={choosing.onChoose && ((choice) => choosing.onChoose?.(item, choice))}
        />
      ))}
    </ul>
  );
}

/** Where everything goes, folder by folder. */
export function TransferTree({
  items,
  ...choosing
}: Choosing & { readonly items: readonly LibraryTransferItem[] }) {
  return (
    <div className={classes.tree}>
      <Folder folder={treeOf(items, ({ to }) => to)} {...choosing} />
    </div>
  );
}
