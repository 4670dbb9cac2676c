import { Checkbox } from "@mantine/core";
import type { Role } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormSection } from "../../../ui/form-layout.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { settingsMessages } from "../messages.ts";
import classes from "./settings.module.css";

const ROLES: readonly Role[] = ["owner", "viewer", "planning:editor", "quiz:editor", "library:editor"];

interface RolesFieldProps {
  readonly label: string;
  readonly value: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

export function RolesField({ label, value, onChange }: RolesFieldProps) {
  const messages = useMessages(settingsMessages);
  return (
    <FormSection title={label}>
      <div className={classes.roles}>
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            label={messages.roleNames[role]}
            checked={value.includes(role)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...value, role] : value.filter((one) => one !== role))
            }
          />
        ))}
      </div>
    </FormSection>
  );
}

export function RoleTags({ roles }: { readonly roles: readonly Role[] }) {
  const messages = useMessages(settingsMessages);
  return (
    <span className={classes.tags}>
      {roles.map((role) => (
        <Tag key={role} tone={role === "owner" ? "accent" : "neutral"}>
          {messages.shortRoles[role]}
        </Tag>
      ))}
    </span>
  );
}
