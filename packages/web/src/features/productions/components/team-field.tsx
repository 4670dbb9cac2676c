import { Select } from "@mantine/core";
import { teams } from "../../../lib/api/references.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { productionMessages } from "../messages.ts";

interface TeamFieldProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

export function TeamField({ value, onChange }: TeamFieldProps) {
  const words = useMessages(productionMessages);
  const { data = [] } = teams.useEvery();
  return (
    <Select
      label={words.team}
      placeholder={words.noTeam}
      data={data.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
    />
  );
}
