import { Select } from "@mantine/core";
import { type BankFilters, useQuestionFacets } from "../../../lib/api/question-facets.ts";
import type { QuestionFacets } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { SearchField } from "../../../ui/search-field.tsx";
import { quizBankMessages } from "../messages.ts";
import classes from "./quiz-bank.module.css";

interface BankFiltersProps {
  readonly filters: BankFilters;
  readonly onChange: (part: BankFilters) => void;
}

type Name = Exclude<keyof BankFilters, "q">;

/** What the bank can be looked through by, each with how many there are. */
export function BankFilterBar({ filters, onChange }: BankFiltersProps) {
  const words = useMessages(quizBankMessages);
  const facets = useQuestionFacets(filters).data;
  const named: readonly [Name, keyof QuestionFacets, string, Readonly<Record<string, string>>?][] = [
    ["topic", "topic", words.topic],
    ["tag", "tag", words.tags],
    ["document", "document_id", words.document],
    ["status", "status", words.status, words.statuses],
    ["source_state", "source_state", words.source, words.sources],
    ["kind", "kind", words.kind, words.kinds],
    ["language", "language", words.language, words.languages],
    ["bloom", "bloom", words.level, words.blooms],
    ["difficulty", "difficulty", words.difficulty, words.difficulties],
  ];
  return (
    <search className={classes.filters} aria-label={words.filters}>
      <SearchField
        label={words.search}
        clearLabel={words.clear}
        value={filters.q ?? ""}
        onSearch={(q) => onChange({ q })}
      />
      {named.map(([name, facet, label, labels]) => (
        <FilterSelect
          key={name}
          label={label}
          value={filters[name]}
          counts={facets?.[facet] ?? []}
          labels={labels}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
    </search>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly counts: readonly { readonly value: string; readonly label?: string; readonly count: number }[];
  readonly labels: Readonly<Record<string, string>> | undefined;
  readonly onChange: (value: string) => void;
}

function FilterSelect({ label, value = "", counts, labels, onChange }: FilterSelectProps) {
  if (counts.length < 2 && value === "") return null;
  const nameOf = (one: string) => labels?.[one] ?? counts.find((count) => count.value === one)?.label ?? one;
  const data = counts.map((one) => ({ value: one.value, label: `${nameOf(one.value)} (${one.count})` }));
  if (value !== "" && !counts.some((one) => one.value === value))
    data.unshift({ value, label: nameOf(value) });
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={data}
      value={value === "" ? null : value}
      clearable
      searchable={data.length > 8}
      onChange={(chosen) => onChange(chosen ?? "")}
    />
  );
}
