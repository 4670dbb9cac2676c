import { Button } from "@mantine/core";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FileDrop } from "../../../ui/file-drop.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { exchangeMessages } from "../messages.ts";
import classes from "./exchange.module.css";
import { FileSection } from "./file-section.tsx";
import { useImport } from "./use-import.ts";

const ENDINGS = ".xml,.gift,.txt,.zip,.imscc,.csv,.tsv,.json,.jsonl,.apkg,.qti,.dat";

/** Questions of files, in three steps: choose them, look at what they would bring, take it. */
export function ImportCard() {
  const words = useMessages(exchangeMessages);
  const { files, isTaking, total, add, remove, choose, take, forget } = useImport();
  if (files.length === 0)
    return (
      <Card title={words.importTitle} padded>
        <FileDrop
          label={words.choose}
          hint={words.chooseHint}
          accept={ENDINGS}
          isMultiple
          folderLabel={words.chooseFolder}
          onFile={add}
        />
      </Card>
    );
  return (
    <Card title={words.preview(files.length)}>
      {files.map((one) => (
        <FileSection
          key={one.key}
          file={one}
          isOnly={files.length === 1}
          onChosen={(chosen) => choose(one.key, chosen)}
          onRemove={() => remove(one.key)}
        />
      ))}
      <div className={classes.actions}>
        <FormActions>
          <Button onClick={() => void take()} loading={isTaking} disabled={total === 0}>
            {words.take(total)}
          </Button>
          <Button variant="default" onClick={forget}>
            {words.another}
          </Button>
        </FormActions>
      </div>
    </Card>
  );
}
