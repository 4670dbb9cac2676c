import classes from "./filter-tabs.module.css";

interface FilterTabsProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One filter of a list, kept in the address. Buttons that tell which one is pressed; they wrap on a phone. */
export function FilterTabs({ label, value, options, onChange }: FilterTabsProps) {
  return (
    <fieldset className={classes.tabs} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={classes.tab}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  );
}
