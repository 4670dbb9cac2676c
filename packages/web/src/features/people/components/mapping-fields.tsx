import { NativeSelect } from "@mantine/core";
import type { PeopleFile } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Card } from "../../../ui/page.tsx";
import { importMessages } from "../import-messages.ts";
import classes from "./import.module.css";

export type Mapping = NonNullable<PeopleFile["mapping"]>;
type Target = Mapping[string];

const FIELDS = [
  "name",
  "first_name",
  "last_name",
  "kind",
  "email",
  "phone",
  "address",
  "born_on",
  "hour_rate",
  "day_rate",
  "cachet_rate",
  "skills",
  "teams",
  "notes",
] as const satisfies readonly Target[];

interface MappingFieldsProps {
  readonly titles: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What the columns of a table are for, where their titles do not say it. */
export function MappingFields({ titles, mapping, onChange }: MappingFieldsProps) {
  const words = useMessages(importMessages);
  const targets: readonly Target[] = [...FIELDS, "ignore"];
  const choose = (title: string, chosen: string) => {
    const { [title]: _before, ...others } = mapping;
    const target = targets.find((one) => one === chosen);
    onChange(target === undefined ? others : { ...others, [title]: target });
  };
  return (
    <Card title={words.columns} lead={words.columnsLead} padded>
      <div className={classes.columns}>
        {titles.map((title) => (
          <NativeSelect
            key={title}
            label={title}
            value={mapping[title] ?? ""}
            data={[
              { value: "", label: words.byTitle },
              ...FIELDS.map((field) => ({ value: field, label: words.fields[field] })),
              { value: "ignore", label: words.ignore },
            ]}
            onChange={({ currentTarget }) => choose(title, currentTarget.value)}
          />
        ))}
      </div>
    </Card>
  );
}
