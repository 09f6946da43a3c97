/** 0–1 of `rgb(…)` and `rgba(…)`; null for what lets through what is behind it. */
export function brightnessOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || red === undefined || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0)) / 255;
}
