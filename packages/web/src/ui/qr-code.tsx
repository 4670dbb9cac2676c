import { useMemo } from "react";
import { encodeQr } from "../lib/qr/encode-qr.ts";

/** As the standard asks for: without it many cameras find nothing. */
const QUIET = 4;

interface QrCodeProps {
  readonly text: string;
  /** What it opens. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** A text for cameras, dark on light in every theme; nothing where it is too long for one. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const code = useMemo(() => encodeQr(text), [text]);
  if (code === undefined) return null;
  const edge = code.size + 2 * QUIET;
  let path = "";
  for (let row = 0; row < code.size; row++)
    for (let column = 0; column < code.size; column++)
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  return (
    <svg
      role="img"
      aria-label={label}
      className={className}
      viewBox={`0 0 ${edge} ${edge}`}
      shapeRendering="crispEdges"
    >
      <rect width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
