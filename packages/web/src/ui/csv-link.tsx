import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMessages } from "../lib/i18n/locale-context.tsx";
import { uiMessages } from "./messages.ts";

interface CsvLinkProps {
  readonly href: string;
  /** What the table is called. */
  readonly table: string;
}

/** A table for a spreadsheet. */
export function CsvLink({ href, table }: CsvLinkProps) {
  const words = useMessages(uiMessages);
  return (
    <Button
      component="a"
      href={href}
      download
      variant="subtle"
      size="compact-sm"
      leftSection={<IconDownload size={15} aria-hidden />}
      aria-label={words.csvOf(table)}
    >
      {words.csv}
    </Button>
  );
}
