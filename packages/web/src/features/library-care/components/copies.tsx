import { Radio } from "@mantine/core";
import type { CareCopy } from "../../../lib/api/types.ts";
import { useFormat, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { libraryCareMessages } from "../messages.ts";
import classes from "./care.module.css";

interface CopiesProps {
  readonly name: string;
  readonly copies: readonly CareCopy[];
  readonly kept: string;
  /** Absent where there is nothing to choose any more. */
  readonly onKeep?: ((fileId: string) => void) | undefined;
}

/** The copies side by side, what tells them apart, and which one is kept. */
export function Copies({ name, copies, kept, onKeep }: CopiesProps) {
  const words = useMessages(libraryCareMessages);
  const format = useFormat();
  return (
    <fieldset className={classes.copies} aria-label={words.copies}>
      {copies.map((copy) => (
        <div key={copy.file_id} className={classes.copy} data-kept={copy.file_id === kept || undefined}>
          <div className={classes.aside}>
            {onKeep && (
              <Radio
                name={name}
                label={words.keep}
                aria-label={words.keepOne(copy.path)}
                checked={copy.file_id === kept}
                onChange={() => onKeep(copy.file_id)}
              />
            )}
            {copy.is_best && <Tag tone="sage">{words.best}</Tag>}
            <span className="sf-figures">{format.bytes(copy.size_bytes)}</span>
          </div>
          <span className={classes.path}>{copy.path}</span>
          <Reasons copy={copy} />
        </div>
      ))}
    </fieldset>
  );
}

/** What is known of both, this one's side of it; what is better here stands out. */
function Reasons({ copy }: { readonly copy: CareCopy }) {
  const words = useMessages(libraryCareMessages);
  const told = copy.is_best
    ? []
    : copy.reasons.filter(({ better, feature }) => better !== "neither" || feature === "resolution");
  if (told.length === 0) return null;
  return (
    <dl className={classes.reasons}>
      {told.map(({ feature, better, first, second }) => [
        <dt key={`${feature} name`}>{words.features[feature]}</dt>,
        <dd key={feature} data-better={better === "second" || undefined}>
          {words.instead(second === "" ? "–" : second, first === "" ? "–" : first)}
        </dd>,
      ])}
    </dl>
  );
}
