import { isActor } from '../../../domain/kinds.js';
import { pickForPath } from '../../core/address/path-ends.js';
import { permalinkOf } from '../../core/address/permalink.js';
import type { App } from '../../core/app.js';
import { hideThese, keepOnly } from '../../core/picture/by-hand.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { words } from '../../core/words/words.js';
import type { GraphEvents } from '../../drawing/graph-events.js';
import type { MenuItem } from '../../kit/context-menu.js';

/** What a menu does besides changing the state. */
export interface MenuActs {
  readonly open: (id: string) => void;
  readonly openLine: (line: NonNullable<GraphEvents['menu-open']['line']>) => void;
  readonly expand: (id: string) => void;
  readonly pin: (id: string) => void;
  readonly fit: () => void;
  readonly copy: (text: string) => void;
}

export interface Menu {
  readonly called: string;
  readonly parts: readonly (readonly MenuItem[])[];
}

interface MenuOf {
  readonly app: App;
  readonly shown: Subgraph;
  readonly pinned: ReadonlySet<string>;
  readonly acts: MenuActs;
}

/** What can be done with what was pointed at: a symbol, a line or the ground. */
export function menuParts(
  { id, line }: Pick<GraphEvents['menu-open'], 'id' | 'line'>,
  menu: MenuOf,
): Menu {
  const nameOf = (one: string): string =>
    menu.shown.nodes.find((node) => node.id === one)?.name ?? one;
  if (id !== null) return { called: nameOf(id), parts: [...ofSymbol(id, menu), ofPicture(menu)] };
  if (line === null) return { called: words.graph.label, parts: [ofPicture(menu)] };
  const ends = [line.source, line.target].map(nameOf);
  return { called: ends.join(' – '), parts: [ofLine(line, menu), ofPicture(menu)] };
}

function ofSymbol(id: string, { app, shown, pinned, acts }: MenuOf): MenuItem[][] {
  const { state } = app;
  const node = shown.nodes.find((one) => one.id === id);
  const isOpened = state.of.includes(id) && state.depth > 0;
  const away = { sel: null, rel: [] };
  const item = (label: string, act: () => void): MenuItem => ({ label, act });
  const near = shown.relations.flatMap(({ subject, object }) =>
    subject === id ? [object] : object === id ? [subject] : [],
  );
  const all = shown.nodes.map((one) => one.id);
  return [
    [
      item(words.menu.open, () => {
        acts.open(id);
      }),
      item(isOpened ? words.graph.collapse : words.graph.expand, () => {
        acts.expand(id);
      }),
      ...(node !== undefined && isActor(node.kind)
        ? [
            item(words.entity.partners, () => {
              app.change({ view: 'partners', of: [id], open: [], ...away }, 'push');
            }),
          ]
        : []),
      item(words.menu.path, () => {
        app.change({ view: 'paths', ...pickForPath(state, id), ...away }, 'push');
      }),
    ],
    [
      {
        ...item(words.menu.pin, () => {
          acts.pin(id);
        }),
        isOn: pinned.has(id),
      },
      item(words.menu.hide, () => {
        app.change(hideThese([id], state));
      }),
      item(words.menu.keepNear, () => {
        app.change(keepOnly([...new Set([id, ...near])], all, state));
      }),
      item(words.menu.copyEntity, () => {
        acts.copy(permalinkOf(id, state));
      }),
    ],
  ];
}

function ofLine(line: NonNullable<GraphEvents['menu-open']['line']>, menu: MenuOf): MenuItem[] {
  const types = [...new Map(line.relations.map(({ type, label }) => [type, label]))];
  return [
    {
      label: words.menu.sources,
      act: () => {
        menu.acts.openLine(line);
      },
    },
    ...types.map(([type, label]) => ({
      label: words.menu.hideType(label),
      act: () => {
        menu.app.change({ hide: [...menu.app.state.hide, type] });
      },
    })),
    {
      label: words.menu.keepEnds,
      act: () => {
        const all = menu.shown.nodes.map(({ id }) => id);
        menu.app.change(keepOnly([line.source, line.target], all, menu.app.state));
      },
    },
  ];
}

function ofPicture({ app, acts }: MenuOf): MenuItem[] {
  const { keep, without, unlinked } = app.state;
  return [
    {
      label: words.menu.unlinked,
      isOn: unlinked === 'hide',
      act: () => {
        app.change({ unlinked: unlinked === 'hide' ? 'show' : 'hide' });
      },
    },
    ...(keep.length + without.length === 0
      ? []
      : [
          {
            label: words.menu.showAll,
            act: () => {
              app.change({ keep: [], without: [] });
            },
          },
        ]),
    { label: words.graph.fit, act: acts.fit },
    {
      label: words.menu.copyPicture,
      act: () => {
        acts.copy(location.href);
      },
    },
  ];
}
