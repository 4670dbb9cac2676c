/** A number as it is written, without the errors of binary fractions: `units` of `10 ** -places`. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const WRITTEN = /^([+-]?)(\d{0,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** The number a text writes, with a point or a comma; nothing where it writes none. */
export function readNumber(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/\u2212/g, "-")
    .replace(/^([+-]?\d*),(\d+)$/, "$1.$2");
  const match = WRITTEN.exec(plain);
  return match === null || (match[2] === "" && (match[3] ?? "") === "") ? undefined : plain;
}

/** The middle of two numbers, and how far it is from either. */
export function middleOf(one: string, other: string) {
  const [a, b] = [decimalOf(one), decimalOf(other)];
  const places = Math.max(a.places, b.places) + 1;
  const [x, y] = [scaled(a, places), scaled(b, places)];
  const half = (y - x) / 2n;
  return { middle: written((x + y) / 2n, places), away: Number(written(half < 0n ? -half : half, places)) };
}

/** How far apart two numbers are. */
export function distanceOf(one: string, other: string): number {
  const [a, b] = [decimalOf(one), decimalOf(other)];
  const places = Math.max(a.places, b.places);
  const apart = scaled(a, places) - scaled(b, places);
  return Number(written(apart < 0n ? -apart : apart, places));
}

/** A number without an exponent, as simple formats want it. */
export function plainDigits(value: number): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  const { units, places } = decimalOf(text);
  return written(units, places);
}

function decimalOf(text: string): Decimal {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = WRITTEN.exec(text) ?? [];
  const units = BigInt(`${whole}${fraction}` || "0") * (sign === "-" ? -1n : 1n);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

function scaled({ units, places }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - places);
}

function written(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
