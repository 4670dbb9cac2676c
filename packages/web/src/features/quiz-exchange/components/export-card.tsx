import { Button, NumberInput, Select, TextInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { apiUrl } from "../../../lib/api/request.ts";
import type { QuizExportPreview } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { ErrorState } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useDebouncedText } from "../../../ui/use-debounced-text.ts";
import { type ExportQuery, useExportPreview } from "../api/exchange.ts";
import { exchangeMessages } from "../messages.ts";
import classes from "./exchange.module.css";
import { Remarks } from "./remarks.tsx";

const FORMATS = ["moodle", "gift", "qti21", "qti3", "anki", "csv", "json", "aiken", "pdf"] as const;
type Format = (typeof FORMATS)[number];
const MOST_VARIANTS = 26;

function filled(query: Readonly<Record<string, string>>): ExportQuery {
  return Object.fromEntries(Object.entries(query).filter(([, text]) => text.trim() !== ""));
}

/** Questions of the bank as a file, with what its format does not keep said before. */
export function ExportCard() {
  const words = useMessages(exchangeMessages);
  const [format, setFormat] = useState<Format>("moodle");
  const [topic, setTopic] = useState("");
  const [tag, setTag] = useState("");
  const [title, setTitle] = useState("");
  const [variants, setVariants] = useState(1);
  const [typedTopic, typeTopic] = useDebouncedText(topic, setTopic);
  const [typedTag, typeTag] = useDebouncedText(tag, setTag);
  const selection = filled({ format, topic, tag });
  const preview = useExportPreview(selection);
  const paper = format === "pdf" ? { variants: String(variants) } : {};
  const address = apiUrl("/quiz/questions/export", { ...selection, title, ...paper });
  const count = preview.data?.questions ?? 0;
  return (
    <Card title={words.exportTitle} padded>
      <div className={classes.fields}>
        <Select
          label={words.format}
          data={FORMATS.map((value) => ({ value, label: words.formats[value] }))}
          value={format}
          allowDeselect={false}
          onChange={(value) => setFormat(FORMATS.find((known) => known === value) ?? "moodle")}
        />
        <TextInput
          label={words.topic}
          description={words.any}
          value={typedTopic}
          onChange={({ currentTarget }) => typeTopic(currentTarget.value)}
        />
        <TextInput
          label={words.tag}
          description={words.any}
          value={typedTag}
          onChange={({ currentTarget }) => typeTag(currentTarget.value)}
        />
        <TextInput
          label={words.heading}
          value={title}
          maxLength={200}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        {format === "pdf" && (
          <NumberInput
            label={words.variants}
            min={1}
            max={MOST_VARIANTS}
            value={variants}
            onChange={(value) => setVariants(Math.min(MOST_VARIANTS, Math.max(1, Number(value) || 1)))}
          />
        )}
      </div>
      {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data !== undefined && <Found {...preview.data} />}
      {count > 0 && (
        <Button component="a" href={address} download leftSection={<IconDownload size={18} aria-hidden />}>
          {words.save}
        </Button>
      )}
    </Card>
  );
}

/** How many there are, and what of them the format does not keep. */
function Found({ questions, problems }: Pick<QuizExportPreview, "questions" | "problems">) {
  const words = useMessages(exchangeMessages);
  return (
    <>
      <div className={classes.file} role="status">
        <Tag tone="neutral">{words.found(questions)}</Tag>
        {questions > 0 && problems.length === 0 && words.keepsAll}
      </div>
      <Remarks title={words.notKept} problems={problems} by="question" />
    </>
  );
}
