import { Button } from "@mantine/core";
import { type Icon, IconSearchOff } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { EmptyState } from "./states.tsx";

interface EmptyListProps {
  /** A search or a filter leaves nothing of what there may be. */
  readonly isFiltered: boolean;
  readonly none: {
    readonly icon: Icon;
    readonly title: string;
    readonly text?: string;
    readonly actions?: ReactNode;
  };
  readonly noMatch: {
    readonly title: string;
    readonly text?: string;
    /** The way back to all there is, and what it is called. */
    readonly clear?: { readonly label: string; readonly onClear: () => void };
  };
}

/** A list with nothing in it: either there is nothing yet, or what is asked for fits nothing. */
export function EmptyList({ isFiltered, none, noMatch }: EmptyListProps) {
  const Icon = isFiltered ? IconSearchOff : none.icon;
  const { title, text } = isFiltered ? noMatch : none;
  return (
    <EmptyState
      icon={<Icon size={26} stroke={1.6} aria-hidden />}
      title={title}
      actions={isFiltered ? noMatch.clear && <ClearButton {...noMatch.clear} /> : none.actions}
    >
      {text}
    </EmptyState>
  );
}

function ClearButton({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <Button variant="default" onClick={onClear}>
      {label}
    </Button>
  );
}
