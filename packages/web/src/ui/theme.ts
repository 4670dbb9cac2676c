import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Modal,
  Skeleton,
  Tooltip,
} from "@mantine/core";

/** The curtain: the one colour that means "act here". */
const velvet: MantineColorsTuple = [
  "#fbeff4",
  "#f3dce6",
  "#e6b7cb",
  "#d98fb0",
  "#cd6c97",
  "#bb4d80",
  "#9d386a",
  "#7d2750",
  "#651d40",
  "#4b142f",
];

/** The prompter's lamp: what waits for somebody. */
const lamp: MantineColorsTuple = [
  "#fff6e2",
  "#fdeac2",
  "#f9d78b",
  "#f3c158",
  "#e9a62c",
  "#d08f17",
  "#a9700c",
  "#845708",
  "#634107",
  "#422b04",
];

const sage: MantineColorsTuple = [
  "#eef6f0",
  "#d9ebde",
  "#b4d5be",
  "#8cbe9b",
  "#69a77b",
  "#4d8f61",
  "#39774c",
  "#2b5f3c",
  "#20492d",
  "#15331f",
];

const brick: MantineColorsTuple = [
  "#fdefea",
  "#fad8cd",
  "#f3b29f",
  "#ea8b70",
  "#e16c4b",
  "#cf502e",
  "#b23d1f",
  "#923118",
  "#702512",
  "#4e190c",
];

const dusk: MantineColorsTuple = [
  "#eef2f7",
  "#dce4ed",
  "#b9c8d9",
  "#95abc4",
  "#7691b0",
  "#5a799d",
  "#476385",
  "#374f6b",
  "#2a3d54",
  "#1c2a3b",
];

const paper: MantineColorsTuple = [
  "#fbf8f4",
  "#f4efe8",
  "#eae3d9",
  "#dcd3c7",
  "#c4b9ad",
  "#a0958d",
  "#796e6d",
  "#5f5459",
  "#403740",
  "#241d25",
];

const night: MantineColorsTuple = [
  "#f0eae6",
  "#d6cdcb",
  "#b3a8aa",
  "#85797f",
  "#4d444e",
  "#3b333d",
  "#2c262e",
  "#221d25",
  "#19151b",
  "#121014",
];

const sans =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif';
// Palatino and its kin: the printed play. They come with macOS, Windows, iOS, and with Ghostscript on Linux.
const serif =
  '"Iowan Old Style", "Palatino Nova", Palatino, "Palatino Linotype", "URW Palladio L", P052, "Book Antiqua", Georgia, serif';

export const theme = createTheme({
  primaryColor: "velvet",
  primaryShade: { light: 7, dark: 6 },
  // The usual names point at our own palette, so that every part of the library agrees with it.
  colors: {
    velvet,
    lamp,
    sage,
    brick,
    dusk,
    gray: paper,
    dark: night,
    red: brick,
    green: sage,
    yellow: lamp,
  },
  black: "#241d25",
  white: "#ffffff",
  fontFamily: sans,
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", "Liberation Mono", monospace',
  headings: {
    fontFamily: serif,
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.875rem", lineHeight: "1.2" },
      h2: { fontSize: "1.3125rem", lineHeight: "1.3" },
      h3: { fontSize: "1.0625rem", lineHeight: "1.35" },
    },
  },
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  defaultRadius: "md",
  radius: { xs: "4px", sm: "6px", md: "9px", lg: "14px", xl: "20px" },
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { fw: 600 },
      // The compact one of the library speaks louder than the usual one beside it.
      vars: (_theme, { size }) =>
        size === "compact-md" ? { root: { "--button-fz": "var(--mantine-font-size-sm)" } } : { root: {} },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: "lg",
        overlayProps: { color: "#17131a", backgroundOpacity: 0.5 },
      },
      styles: { title: { fontFamily: serif, fontSize: "1.25rem", fontWeight: 600 } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: false } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: "sm" } }),
  },
});

/** The quiet form of a colour (light buttons, alerts), on the same soft surfaces as our own parts. */
function soft(name: string, surface: string, hover: string, ink: string): Record<string, string> {
  return {
    [`--mantine-color-${name}-light`]: surface,
    [`--mantine-color-${name}-light-hover`]: hover,
    [`--mantine-color-${name}-light-color`]: ink,
  };
}

/** Library variables that our surfaces replace, chosen so that small dimmed text keeps a contrast above 4.5. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#fffdfb",
    "--mantine-color-text": "#241d25",
    "--mantine-color-dimmed": "#675b61",
    "--mantine-color-placeholder": "#756970",
    "--mantine-color-error": "#a8381b",
    "--mantine-color-anchor": "#7d2750",
    "--mantine-color-default-border": "#d3c8bc",
    ...soft("velvet", "#f6e4ec", "#f0d6e2", "#7d2750"),
    ...soft("sage", "#e3f0e6", "#d6e8da", "#2b5f3c"),
    ...soft("brick", "#fce6de", "#f8d9ce", "#923118"),
    ...soft("lamp", "#fdf0d3", "#fbe6ba", "#7a5006"),
  },
  dark: {
    "--mantine-color-body": "#221d25",
    "--mantine-color-text": "#f0eae6",
    "--mantine-color-dimmed": "#b0a5a8",
    "--mantine-color-placeholder": "#9b9096",
    "--mantine-color-error": "#f0967c",
    "--mantine-color-anchor": "#e6b7cb",
    "--mantine-color-default-border": "#4d444e",
    ...soft("velvet", "#43243a", "#502c45", "#eab9d0"),
    ...soft("sage", "#20352a", "#294335", "#9ccfab"),
    ...soft("brick", "#45251d", "#532d23", "#f4a58e"),
    ...soft("lamp", "#3d2f17", "#4b3a1d", "#f3c76b"),
  },
});
