import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the screen and the person before it prefer. */
export interface Media {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  /** Under 640 px: panels are pages. */
  readonly isPhone: boolean;
  /** Under 1280 px: the legend is a drawer. */
  readonly isNarrow: boolean;
}

const QUERIES = {
  dark: '(prefers-color-scheme: dark)',
  reduced: '(prefers-reduced-motion: reduce)',
  phone: '(max-width: 639px)',
  narrow: '(max-width: 1279px)',
};

const THEME = 'mgg-theme';

/** Keeps a component told of these. */
export function media(host: ReactiveControllerHost): Media {
  const controller = new MediaController(host);
  host.addController(controller);
  return controller;
}

class MediaController implements ReactiveController, Media {
  readonly #lists = Object.values(QUERIES).map((query) => matchMedia(query));
  readonly #update = (): void => {
    this.host.requestUpdate();
  };

  constructor(private readonly host: ReactiveControllerHost) {}

  hostConnected(): void {
    for (const list of this.#lists) list.addEventListener('change', this.#update);
    addEventListener('theme-change', this.#update);
  }

  hostDisconnected(): void {
    for (const list of this.#lists) list.removeEventListener('change', this.#update);
    removeEventListener('theme-change', this.#update);
  }

  get theme(): 'light' | 'dark' {
    return chosenTheme() ?? (matchMedia(QUERIES.dark).matches ? 'dark' : 'light');
  }

  get reducedMotion(): boolean {
    return matchMedia(QUERIES.reduced).matches;
  }

  get isPhone(): boolean {
    return matchMedia(QUERIES.phone).matches;
  }

  get isNarrow(): boolean {
    return matchMedia(QUERIES.narrow).matches;
  }
}

function chosenTheme(): 'light' | 'dark' | null {
  const chosen = localStorage.getItem(THEME);
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

/** Shows the theme that was chosen before, if any. */
export function applyTheme(): void {
  const chosen = chosenTheme();
  if (chosen !== null) document.documentElement.dataset['theme'] = chosen;
}

export function chooseTheme(theme: 'light' | 'dark'): void {
  localStorage.setItem(THEME, theme);
  applyTheme();
  dispatchEvent(new Event('theme-change'));
}
