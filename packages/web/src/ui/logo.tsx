interface LogoProps {
  readonly size?: number;
}

/** The prompter's box seen from the stage: a hood, the lamp inside it, and the whisper that leaves it. */
export function LogoMark({ size = 32 }: LogoProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill="var(--sf-mark-bg)" />
      <path d="M5 24a11 11 0 0 1 22 0z" fill="var(--sf-mark-fg)" />
      <path d="M10.5 24a5.5 5.5 0 0 1 11 0z" fill="var(--sf-lamp)" />
      <path
        d="M11.300 9.300a7.500 7.500 0 0 1 9.400 0"
        fill="none"
        stroke="var(--sf-mark-fg)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
