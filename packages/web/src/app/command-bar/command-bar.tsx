import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useMessages } from "../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Keys } from "../../ui/tag.tsx";
import { useDebouncedText } from "../../ui/use-debounced-text.ts";
import { appMessages } from "../messages.ts";
import classes from "./command-bar.module.css";
import { type Command, moveChoice } from "./commands.ts";
import { useCommands } from "./use-commands.ts";

interface OptionProps {
  readonly command: Command;
  readonly id: string;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

function Option({ command, id, isChosen, onPoint, onRun }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  const Icon = command.icon;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field, which keeps the focus
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={classes.option}
      onMouseMove={onPoint}
      onClick={onRun}
    >
      <Icon size={19} stroke={1.7} />
      <span className={classes.label}>{command.label}</span>
      {command.sub !== undefined && <span className={classes.sub}>{command.sub}</span>}
      {command.combo !== undefined && <Keys combo={command.combo} hidden />}
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly chosen: number;
  readonly onPoint: (index: number) => void;
  readonly onRun: (command: Command) => void;
}

function CommandList({ id, commands, chosen, onPoint, onRun }: ListProps) {
  const messages = useMessages(appMessages);
  const groups = [...new Set(commands.map((command) => command.group))];
  return (
    <div id={id} role="listbox" aria-label={messages.commandTitle} className={classes.list}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox has no element of its own
        <div key={group} role="group" aria-label={group}>
          <div className={classes.group} aria-hidden="true">
            {group}
          </div>
          {commands.map((command, index) =>
            command.group === group ? (
              <Option
                key={command.id}
                command={command}
                id={`${id}-${index}`}
                isChosen={index === chosen}
                onPoint={() => onPoint(index)}
                onRun={() => onRun(command)}
              />
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}

/** Go, make, find: everything from one field. */
export function CommandBar({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages(appMessages);
  const id = useId();
  const [searched, setSearched] = useState("");
  const [typed, setTyped] = useDebouncedText("", setSearched);
  const [choice, setChoice] = useState(0);
  const { commands, isFailed, isSearching } = useCommands(typed, searched);
  const chosen = Math.min(choice, Math.max(0, commands.length - 1));
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setChoice(moveChoice(chosen, 1, commands.length));
    else if (event.key === "ArrowUp") setChoice(moveChoice(chosen, -1, commands.length));
    else if (event.key === "Enter") run(commands[chosen]);
    else return;
    event.preventDefault();
  };
  const isNothing = commands.length === 0 && !isSearching;
  return (
    <Dialog
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      size="lg"
      yOffset="12dvh"
      centered={false}
      attributes={{ content: { "aria-label": messages.commandTitle } }}
    >
      <div className={classes.field}>
        <IconSearch size={20} aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-label={messages.commandTitle}
          aria-expanded={commands.length > 0}
          aria-controls={id}
          aria-activedescendant={commands.length > 0 ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          placeholder={messages.commandHint}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChoice(0);
          }}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
      </div>
      <CommandList id={id} commands={commands} chosen={chosen} onPoint={setChoice} onRun={run} />
      <div role="status">
        {isNothing && <p className={classes.note}>{messages.commandEmpty(typed)}</p>}
        {isFailed && <p className={classes.note}>{messages.commandFailed}</p>}
      </div>
      <div className={classes.foot}>{messages.commandKeys}</div>
    </Dialog>
  );
}
