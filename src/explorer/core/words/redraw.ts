import { LitElement, type ReactiveElement } from 'lit';

const drawn = new Set<ReactiveElement>();

// Every element of the page says words, so none has to ask for this itself.
LitElement.addInitializer((element) => {
  element.addController({
    hostConnected: () => drawn.add(element),
    hostDisconnected: () => drawn.delete(element),
  });
});

/** Lets every element on the page draw itself again. */
export function redrawAll(): void {
  for (const element of drawn) element.requestUpdate();
}
