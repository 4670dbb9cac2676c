import "@mantine/core/styles/Popover.css";
import "@mantine/dates/styles.css";
import "dayjs/locale/fr";
import "dayjs/locale/en-gb";
import { DateInput, DatesProvider } from "@mantine/dates";
import { parseDate } from "../lib/format/typed-input.ts";
import { today } from "../lib/format/wall-clock.ts";
import { useLocale, useMessages } from "../lib/i18n/locale-context.tsx";
import classes from "./date-field.module.css";
import { dateFieldMessages } from "./date-field-messages.ts";

interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | boolean | undefined;
  readonly required?: boolean;
  readonly clearable?: boolean;
  readonly className?: string | undefined;
}

/** A day, typed or picked. The library's calendar with the names it lacks. */
export function DateField({ value, onChange, error, ...rest }: DateFieldProps) {
  const words = useMessages(dateFieldMessages);
  const { locale, format } = useLocale();
  return (
    <DatesProvider settings={{ locale: locale === "fr" ? "fr" : "en-gb", firstDayOfWeek: 1 }}>
      <DateInput
        {...rest}
        value={value === "" ? null : value}
        onChange={(next) => onChange(next ?? "")}
        error={error}
        withAsterisk={false}
        valueFormat="DD/MM/YYYY"
        dateParser={(typed) => parseDate(typed, today()) ?? null}
        placeholder={words.placeholder}
        autoComplete="off"
        // Inside the page, so that the calendar is not outside every landmark.
        popoverProps={{ shadow: "md", radius: "md", portalProps: { target: "#main" } }}
        classNames={{ day: classes.day ?? "" }}
        getDayProps={(day) => ({ "aria-label": format.longDay(day) })}
        clearButtonProps={{ "aria-label": words.clear }}
        ariaLabels={{
          previousMonth: words.previousMonth,
          nextMonth: words.nextMonth,
          previousYear: words.previousYear,
          nextYear: words.nextYear,
          previousDecade: words.previousDecade,
          nextDecade: words.nextDecade,
        }}
      />
    </DatesProvider>
  );
}
