import { Button, Checkbox, Select } from "@mantine/core";
import { useState } from "react";
import type { Question, QuizChoices } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { MarkedText } from "../../../ui/marked-text.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { useBank } from "../api/quizzes.ts";
import { quizBuilderMessages } from "../messages.ts";
import classes from "./builder.module.css";
import { choiceData } from "./choice-data.ts";

interface QuestionPickerProps {
  readonly choices: QuizChoices["items"];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (question: Question) => void;
  readonly onClose: () => void;
}

/** The questions of the bank, to look for and to tick. */
export function QuestionPicker({ choices, chosen, onToggle, onClose }: QuestionPickerProps) {
  const words = useMessages(quizBuilderMessages);
  const [q, setQ] = useState("");
  const [topic, setTopic] = useState<string | null>(null);
  const [tag, setTag] = useState<string | null>(null);
  const query = useBank({ q, topic: topic ?? "", tag: tag ?? "" });
  return (
    <Dialog title={words.pick} size="xl" onClose={onClose}>
      <search className={classes.filters} aria-label={words.pick}>
        <SearchField label={words.searchBank} clearLabel={words.clear} value={q} onSearch={setQ} />
        <Select
          aria-label={words.topic}
          placeholder={words.topic}
          clearable
          searchable
          nothingFoundMessage={words.noChoice}
          data={choiceData(choices, "topic")}
          value={topic}
          onChange={setTopic}
        />
        <Select
          aria-label={words.tag}
          placeholder={words.tag}
          clearable
          searchable
          nothingFoundMessage={words.noChoice}
          data={choiceData(choices, "tag")}
          value={tag}
          onChange={setTag}
        />
      </search>
      <div className={classes.bank}>
        <QueryList query={query} empty={<p>{words.noneInBank}</p>}>
          {(questions) => (
            <ul aria-label={words.bank}>
              {questions.map((question) => (
                <Candidate
                  key={question.id}
                  question={question}
                  isChosen={chosen.has(question.id)}
                  onToggle={() => onToggle(question)}
                />
              ))}
            </ul>
          )}
        </QueryList>
      </div>
      <FormActions>
        <Button onClick={onClose}>{words.done}</Button>
        <p className={classes.counted} role="status">
          {words.chosenCount(chosen.size)}
        </p>
      </FormActions>
    </Dialog>
  );
}

interface CandidateProps {
  readonly question: Question;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Candidate({ question, isChosen, onToggle }: CandidateProps) {
  const words = useMessages(quizBuilderMessages);
  const { stem, kind, topic, difficulty, tags } = question.content;
  const about = [
    ...(topic === undefined ? [] : [topic]),
    words.kinds[kind],
    ...(difficulty === undefined ? [] : [words.difficulties[difficulty]]),
    ...tags,
  ].join(" · ");
  return (
    <li className={classes.candidate}>
      <Checkbox
        size="md"
        label={<MarkedText>{stem}</MarkedText>}
        description={about}
        checked={isChosen}
        onChange={onToggle}
      />
    </li>
  );
}
