import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from "@tabler/icons-react";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { peopleMessages } from "../messages.ts";

interface RowToolsProps {
  readonly name: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What can be done with one line of a list. */
export function RowTools({ name, onEdit, onRemove }: RowToolsProps) {
  const words = useMessages(peopleMessages);
  return (
    <>
      <Tooltip label={words.edit}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={words.editTitle(name)}
          onClick={onEdit}
        >
          <IconPencil size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={words.remove}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`${words.remove}: ${name}`}
          onClick={onRemove}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

interface MoveToolsProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** One place up or down in a list whose order means something. */
export function MoveTools({ name, isFirst, isLast, onMove }: MoveToolsProps) {
  const words = useMessages(peopleMessages);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.moveUp(name)}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={words.moveDown(name)}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} />
      </ActionIcon>
    </>
  );
}
