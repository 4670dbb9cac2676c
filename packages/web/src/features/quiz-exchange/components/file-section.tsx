import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { QuizImport } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { SkeletonRows } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { exchangeMessages } from "../messages.ts";
import classes from "./exchange.module.css";
import { FilePreview, TONES } from "./file-preview.tsx";
import type { ImportFile } from "./use-import.ts";

const COUNTS = ["new", "same", "changed", "double", "refused"] as const;

interface FileSectionProps {
  readonly file: ImportFile;
  readonly isOnly: boolean;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
  readonly onRemove: () => void;
}

/** One of the files: what it would bring in a line, and question by question where somebody looks. */
export function FileSection({ file: one, isOnly, onChosen, onRemove }: FileSectionProps) {
  const words = useMessages(exchangeMessages);
  const { file, preview, chosen, error, isTooLarge } = one;
  const isReading = preview === undefined && error === undefined && !isTooLarge;
  return (
    <section className={classes.section} aria-label={file.name}>
      <div className={classes.bar}>
        <h3>{file.name}</h3>
        <span className={classes.tags} role="status">
          {preview !== undefined && <Counts preview={preview} />}
        </span>
        <ActionIcon variant="subtle" size="lg" aria-label={words.leaveOut(file.name)} onClick={onRemove}>
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </div>
      {(isTooLarge || error !== undefined) && (
        <div className={classes.actions}>
          {isTooLarge ? <FormError error text={words.tooLarge} /> : <FormError error={error} />}
        </div>
      )}
      {isReading && <SkeletonRows rows={isOnly ? 4 : 1} />}
      {preview !== undefined &&
        (isOnly ? (
          <FilePreview preview={preview} chosen={chosen} onChosen={onChosen} />
        ) : (
          <details className={classes.details}>
            <summary>{words.look(preview.questions.length)}</summary>
            <FilePreview preview={preview} chosen={chosen} onChosen={onChosen} />
          </details>
        ))}
    </section>
  );
}

function Counts({ preview: { counts, problems } }: { readonly preview: QuizImport }) {
  const words = useMessages(exchangeMessages);
  return (
    <>
      {COUNTS.filter((state) => counts[state] > 0).map((state) => (
        <Tag key={state} tone={TONES[state]}>
          {words.counts[state](counts[state])}
        </Tag>
      ))}
      {problems.length > 0 && <Tag tone="lamp">{words.remarks(problems.length)}</Tag>}
    </>
  );
}
