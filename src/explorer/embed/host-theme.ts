import type { Theme } from '../drawing/palette.js';
import { brightnessOf } from './brightness.js';

/**
 * Whether the page around an element is light or dark: by the colour scheme it declares there, else
 * by the ground that the element stands on.
 */
export function hostTheme(element: Element): Theme {
  const { colorScheme } = getComputedStyle(element);
  const [light, dark] = [/\blight\b/.test(colorScheme), /\bdark\b/.test(colorScheme)];
  if (light && dark) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  if (light || dark) return dark ? 'dark' : 'light';
  for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement) {
    const brightness = brightnessOf(getComputedStyle(at).backgroundColor);
    if (brightness !== null) return brightness < 0.4 ? 'dark' : 'light';
  }
  return 'light';
}

/** Calls back when a page may have changed its colours; returns what ends that. */
export function watchHost(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  const attributeFilter = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-mode'];
  for (const root of [document.documentElement, document.body])
    watch.observe(root, { attributes: true, attributeFilter });
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', changed);
  return () => {
    watch.disconnect();
    query.removeEventListener('change', changed);
  };
}
