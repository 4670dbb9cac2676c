import { useEffect, useRef, useSyncExternalStore } from "react";
import { type Combo, isSingleKey, type KeyPress, matchCombo, strokeOf } from "./combo.ts";

export interface Shortcut {
  readonly combo: Combo;
  readonly label: string;
  readonly run: () => void;
  /** Works while a field has the focus too. */
  readonly everywhere?: boolean;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

const SEQUENCE_MS = 1200;
const SINGLE_KEYS = "souffleur.single-keys";

/** Holds the shortcuts of what is on screen; the group added last wins. */
export function createShortcutRegistry(now: () => number = Date.now) {
  let groups: readonly ShortcutGroup[] = [];
  let pressed: readonly string[] = [];
  let lastPress = 0;
  let singleKeys = true;
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };

  function find(strokes: readonly string[], isTyping: boolean) {
    const usable = groups
      .toReversed()
      .flatMap((group) => group.shortcuts)
      .filter((one) => (singleKeys || !isSingleKey(one.combo)) && (!isTyping || one.everywhere === true));
    const full = usable.find((one) => matchCombo(strokes, one.combo) === "full");
    return { full, partial: usable.some((one) => matchCombo(strokes, one.combo) === "partial") };
  }

  return {
    add(group: ShortcutGroup): () => void {
      groups = [...groups, group];
      notify();
      return () => {
        groups = groups.filter((one) => one !== group);
        notify();
      };
    },
    groups: () => groups,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    allowSingleKeys(allowed: boolean): void {
      singleKeys = allowed;
      notify();
    },
    singleKeysAllowed: () => singleKeys,
    /** True when the press was a shortcut's, or may become one. */
    press(event: KeyPress, isTyping: boolean): boolean {
      const fresh = now() - lastPress > SEQUENCE_MS ? [] : pressed;
      lastPress = now();
      const stroke = strokeOf(event);
      // A sequence that leads nowhere must not swallow the key that broke it.
      for (const strokes of [[...fresh, stroke], [stroke]]) {
        const { full, partial } = find(strokes, isTyping);
        pressed = full === undefined && partial ? strokes : [];
        full?.run();
        if (full !== undefined || partial) return true;
      }
      return false;
    },
  };
}

const shortcutRegistry = createShortcutRegistry();

function readSingleKeys(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) !== "off";
  } catch {
    return true;
  }
}

export function setSingleKeys(allowed: boolean): void {
  try {
    localStorage.setItem(SINGLE_KEYS, allowed ? "on" : "off");
  } catch {
    // Storage refused: the choice lasts until the page is closed.
  }
  shortcutRegistry.allowSingleKeys(allowed);
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(shortcutRegistry.subscribe, shortcutRegistry.singleKeysAllowed);
}

function isTypingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select")
  );
}

/** Listens to the keyboard for the whole application. Inside a dialog only its own keys work. */
export function listenToKeyboard(): () => void {
  shortcutRegistry.allowSingleKeys(readSingleKeys());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const target = event.target;
    if (target instanceof Element && target.closest("[role=dialog], [role=menu], [role=listbox]") !== null)
      return;
    if (shortcutRegistry.press(event, isTypingIn(target))) event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}

/** Declares the shortcuts of a page or part while it is on screen. */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const shape = shortcuts.map((one) => `${one.combo}\u0000${one.label}`).join("\u0001");
  useEffect(() => {
    if (shape === "") return;
    const stable = shape.split("\u0001").map((text, index) => {
      const [combo = "", label = ""] = text.split("\u0000");
      const everywhere = latest.current[index]?.everywhere ?? false;
      return { combo, label, everywhere, run: () => latest.current[index]?.run() };
    });
    return shortcutRegistry.add({ title, shortcuts: stable });
  }, [title, shape]);
}

export function useShortcutGroups(): readonly ShortcutGroup[] {
  return useSyncExternalStore(shortcutRegistry.subscribe, shortcutRegistry.groups);
}

export function isMac(): boolean {
  return typeof navigator !== "undefined" && /mac|iphone|ipad/i.test(navigator.platform);
}
