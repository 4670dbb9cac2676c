import { useFormat } from "../lib/i18n/locale-context.tsx";

/** The names of seven days above a month, short to see and whole to hear. */
export function WeekdayHead({ week }: { readonly week: readonly string[] }) {
  const format = useFormat();
  return (
    <thead>
      <tr>
        {week.map((day) => (
          <th key={day} scope="col" abbr={format.longWeekday(day)}>
            {format.weekday(day)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
