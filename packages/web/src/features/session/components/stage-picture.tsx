const FOLDS = Array.from({ length: 12 }, (_, fold) => fold * 64);

/** The stage from the house: curtain, boards, and the lit box of the prompter. Decoration only. */
export function StagePicture() {
  return (
    <svg viewBox="0 0 720 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="sf-fold" x1="0" x2="1" y1="0" y2="0">
          <stop offset="0" stopColor="#4b142f" />
          <stop offset="0.45" stopColor="#7d2750" />
          <stop offset="1" stopColor="#3b0f25" />
        </linearGradient>
        <linearGradient id="sf-dusk" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stopColor="#1a0a14" stopOpacity="0.75" />
          <stop offset="0.6" stopColor="#1a0a14" stopOpacity="0" />
        </linearGradient>
        <radialGradient id="sf-glow" cx="0.5" cy="1" r="0.75">
          <stop offset="0" stopColor="#f9d78b" stopOpacity="0.85" />
          <stop offset="0.35" stopColor="#e9a62c" stopOpacity="0.32" />
          <stop offset="1" stopColor="#e9a62c" stopOpacity="0" />
        </radialGradient>
      </defs>
      {FOLDS.map((x) => (
        <rect key={x} x={x - 8} y="0" width="66" height="720" fill="url(#sf-fold)" />
      ))}
      <rect width="720" height="720" fill="url(#sf-dusk)" />
      <ellipse cx="360" cy="760" rx="420" ry="330" fill="url(#sf-glow)" />
      <path d="M0 716h720v184H0z" fill="#23141a" />
      <path d="M0 716h720v10H0z" fill="#d08f17" opacity="0.55" />
      <path d="M250 772a110 110 0 0 1 220 0z" fill="#fbf3e6" />
      <path d="M305 772a55 55 0 0 1 110 0z" fill="#e9a62c" />
      <path
        d="M318 636a64 64 0 0 1 84 0"
        fill="none"
        stroke="#fbf3e6"
        strokeWidth="9"
        strokeLinecap="round"
      />
      <path
        d="M290 604a104 104 0 0 1 140 0"
        fill="none"
        stroke="#fbf3e6"
        strokeWidth="7"
        strokeLinecap="round"
        opacity="0.45"
      />
    </svg>
  );
}
