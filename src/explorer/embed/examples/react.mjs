import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import component from '../../../../examples/react/ActorGraph.tsx?raw';
import use from '../../../../examples/react/Example.tsx?raw';
import { Example } from '../../../../examples/react/Example.tsx';

const root = document.querySelector('#root');
// A page of another site says where the graph is.
const server = root.dataset.server ?? new URL('..', location.href).href;

createRoot(root).render(createElement(StrictMode, null, createElement(Example, { server })));

for (const [place, code] of [
  ['#component', component],
  ['#use', use],
]) {
  const shown = document.querySelector(place);
  if (shown !== null) shown.textContent = code;
}
