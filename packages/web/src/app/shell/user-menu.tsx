import { Menu } from "@mantine/core";
import { IconKeyboard, IconLogout, IconSettings, IconSunMoon } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useSession } from "../../lib/api/session.ts";
import { useSignOut } from "../../lib/api/sign-out.ts";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { Avatar, Keys } from "../../ui/tag.tsx";
import { useToggleTheme } from "../../ui/use-theme.ts";
import { useFailureNotice } from "../../ui/use-undo.tsx";
import { appMessages } from "../messages.ts";
import classes from "./shell.module.css";

interface UserMenuProps {
  readonly onShortcuts: () => void;
  readonly compact?: boolean;
}

function useAccountActions() {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const tellFailure = useFailureNotice();
  return {
    toSettings: () => void navigate({ to: "/settings" }),
    signOut: () =>
      signOut.mutate(undefined, {
        onSuccess: () => void navigate({ to: "/sign-in" }),
        onError: tellFailure,
      }),
  };
}

export function UserMenu({ onShortcuts, compact = false }: UserMenuProps) {
  const messages = useMessages(appMessages);
  const user = useSession()?.user;
  const actions = useAccountActions();
  const toggleTheme = useToggleTheme();
  const name = user?.name ?? "Souffleur";
  return (
    <Menu position={compact ? "bottom-end" : "top-start"} width={250} shadow="md" radius="md">
      <Menu.Target>
        <button type="button" className={classes.user} data-compact={compact}>
          <Avatar name={name} />
          <span className={compact ? "sf-hidden" : classes.userWords}>
            <span className="sf-hidden">{messages.account} </span>
            <span className={classes.userName}>{name}</span>
            {user !== undefined && <span className={classes.userLogin}>{user.login}</span>}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSettings size={17} />} onClick={actions.toSettings}>
          {messages.settings}
        </Menu.Item>
        <Menu.Item leftSection={<IconSunMoon size={17} />} onClick={toggleTheme}>
          {messages.toggleTheme}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard size={17} />}
          rightSection={<Keys combo="?" hidden />}
          onClick={onShortcuts}
        >
          {messages.shortcuts}
        </Menu.Item>
        {user !== undefined && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLogout size={17} />} onClick={actions.signOut}>
              {messages.signOut}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
