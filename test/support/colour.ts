// Colour measures for the tests of tokens.css: contrast after WCAG 2.2, difference after CIEDE2000, colour blindness after Machado 2009.

export type Rgb = readonly [number, number, number];
export type Vision = 'usual' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear sRGB. */
const MACHADO = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<Vision, Matrix>;

const SRGB_TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const D65: Rgb = [0.95047, 1, 1.08883];

/** Reads `#rgb` or `#rrggbb` into channels from 0 to 1. */
function parseHex(text: string): Rgb {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  const digits = long ? long.slice(1) : short?.slice(1).map((digit) => digit + digit);
  if (!digits) throw new Error(`not a hex colour: ${text}`);
  const channel = (position: number): number => Number.parseInt(digits[position] ?? '', 16) / 255;
  return [channel(0), channel(1), channel(2)];
}

/** WCAG 2.2 contrast of two hex colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const luminances = [luminance(parseHex(first)), luminance(parseHex(second))].toSorted((a, b) => b - a);
  return ((luminances[0] ?? 0) + 0.05) / ((luminances[1] ?? 0) + 0.05);
}

/** CIEDE2000 difference of two hex colours as seen with the given vision. */
export function differenceSeen(first: string, second: string, vision: Vision): number {
  return ciede2000(labOf(seen(parseHex(first), vision)), labOf(seen(parseHex(second), vision)));
}

/** The linear channels a person with the given vision is left with. */
function seen(rgb: Rgb, vision: Vision): Rgb {
  const [red, green, blue] = times(MACHADO[vision], [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])]);
  return [clamp(red), clamp(green), clamp(blue)];
}

function luminance(rgb: Rgb): number {
  return 0.2126 * toLinear(rgb[0]) + 0.7152 * toLinear(rgb[1]) + 0.0722 * toLinear(rgb[2]);
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  const row = ([a, b, c]: Rgb): number => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function labOf(linear: Rgb): Rgb {
  const [x, y, z] = times(SRGB_TO_XYZ, linear);
  const curve = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [fx, fy, fz] = [curve(x / D65[0]), curve(y / D65[1]), curve(z / D65[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** CIEDE2000 with unit weights, after Sharma, Wu and Dalal 2005. */
export function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const turn = hueTurn(h1, h2, c1 * c2);
  const hueStep = 2 * Math.sqrt(c1 * c2) * sine(turn / 2);
  const [meanL, meanC, meanH] = [(l1 + l2) / 2, (c1 + c2) / 2, meanHue(h1, h2, c1 * c2)];
  const lift = (meanL - 50) ** 2;
  const lightness = (l2 - l1) / (1 + (0.015 * lift) / Math.sqrt(20 + lift));
  const chroma = (c2 - c1) / (1 + 0.045 * meanC);
  const hues = hueStep / (1 + 0.015 * meanC * hueWeight(meanH));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hues ** 2 + rotation(meanC, meanH) * chroma * hues);
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function hueTurn(h1: number, h2: number, chromas: number): number {
  if (chromas === 0) return 0;
  const turn = h2 - h1;
  if (Math.abs(turn) <= 180) return turn;
  return turn > 180 ? turn - 360 : turn + 360;
}

function meanHue(h1: number, h2: number, chromas: number): number {
  if (chromas === 0) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
}

function hueWeight(h: number): number {
  return 1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63);
}

function rotation(chroma: number, h: number): number {
  const strength = 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  return -sine(60 * Math.exp(-(((h - 275) / 25) ** 2))) * strength;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
