import { isActor } from '../../../domain/kinds.js';
import { pickForPath } from '../../core/address/path-ends.js';
import { permalinkOf } from '../../core/address/permalink.js';
import type { App } from '../../core/app.js';
import { FOLDS } from '../../core/address/parts/picture.js';
import { isGroup } from '../../core/picture/fold.js';
import { hideThese, keepOnly } from '../../core/picture/by-hand.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { words } from '../../core/words/words.js';
import type { GraphNode } from '../../drawing/graph-data.js';
import type { GraphEvents } from '../../drawing/graph-events.js';
import type { MenuItem } from '../../kit/context-menu.js';
import { membersOf } from './picks.js';

/** What a menu does besides changing the state. */
export interface MenuActs {
  readonly open: (id: string) => void;
  readonly openLine: (line: NonNullable<GraphEvents['menu-open']['line']>) => void;
  readonly expand: (id: string) => void;
  /** Chosen together with others, or no longer. */
  readonly pick: (id: string) => void;
  readonly pin: (id: string) => void;
  readonly fit: () => void;
  readonly copy: (text: string) => void;
}

export interface Menu {
  readonly called: string;
  readonly parts: readonly (readonly MenuItem[])[];
}

export interface MenuOf {
  readonly app: App;
  readonly shown: Subgraph;
  /** Symbols, some of which may be groups. */
  readonly drawn: readonly GraphNode[];
  readonly picked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly acts: MenuActs;
}

/** What can be done with what was pointed at: a symbol, a line or the ground. */
export function menuParts(
  { id, line }: Pick<GraphEvents['menu-open'], 'id' | 'line'>,
  menu: MenuOf,
): Menu {
  const nameOf = (one: string): string => menu.drawn.find((node) => node.id === one)?.name ?? one;
  if (id !== null && isGroup(id))
    return { called: nameOf(id), parts: [ofGroup(id, menu), ofPicture(menu), folds(menu)] };
  if (id !== null)
    return { called: nameOf(id), parts: [...ofSymbol(id, menu), ofPicture(menu), folds(menu)] };
  if (line === null) return { called: words.graph.label, parts: [ofPicture(menu), folds(menu)] };
  const ends = [line.source, line.target].map(nameOf);
  return { called: ends.join(' – '), parts: [ofLine(line, menu), ofPicture(menu)] };
}

/** Entities that a symbol stands for, and those it is linked with. */
function nearOf(entities: readonly string[], { relations }: Subgraph): readonly string[] {
  const own = new Set(entities);
  const near = relations.flatMap(({ subject, object }) =>
    own.has(subject) || own.has(object) ? [subject, object] : [],
  );
  return [...new Set([...entities, ...near])];
}

const item = (label: string, act: () => void): MenuItem => ({ label, act });

function ofGroup(id: string, { app, shown, drawn, acts }: MenuOf): MenuItem[] {
  const members = drawn.find((node) => node.id === id)?.members ?? [];
  const all = shown.nodes.map((one) => one.id);
  return [
    item(words.menu.unfold, () => {
      acts.expand(id);
    }),
    item(words.menu.hide, () => {
      app.change(hideThese(members, app.state));
    }),
    item(words.menu.keepNear, () => {
      app.change(keepOnly(nearOf(members, shown), all, app.state));
    }),
  ];
}

/** By what entities can be drawn as one. */
function folds({ app }: MenuOf): MenuItem[] {
  const { fold, unfold } = app.state;
  return [
    ...FOLDS.map((by) => ({
      label: words.menu.groupBy[by],
      isOn: fold.includes(by),
      act: () => {
        app.change({
          fold: fold.includes(by) ? fold.filter((one) => one !== by) : [...fold, by],
          unfold: [],
        });
      },
    })),
    ...(unfold.length === 0
      ? []
      : [
          item(words.menu.foldAgain, () => {
            app.change({ unfold: [] });
          }),
        ]),
  ];
}

function ofSymbol(id: string, { app, shown, picked, pinned, acts }: MenuOf): MenuItem[][] {
  const { state } = app;
  const node = shown.nodes.find((one) => one.id === id);
  const isOpened = state.of.includes(id) && state.depth > 0;
  const away = { sel: null, rel: [] };
  const isFolded = state.fold.includes(id);
  const hasMembers = shown.relations.some(
    ({ type, object }) => type === 'MEMBER_OF' && object === id,
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
        app.change(keepOnly(nearOf([id], shown), all, state));
      }),
      {
        ...item(words.menu.pickIt, () => {
          acts.pick(id);
        }),
        isOn: picked.has(id),
      },
      ...(isFolded || hasMembers
        ? [
            {
              ...item(words.menu.foldMembers, () => {
                const fold = isFolded
                  ? state.fold.filter((one) => one !== id)
                  : [id, ...state.fold];
                app.change({ fold, unfold: [] });
              }),
              isOn: isFolded,
            },
          ]
        : []),
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
        const ends = menu.drawn.filter(({ id }) => [line.source, line.target].includes(id));
        menu.app.change(keepOnly(ends.flatMap(membersOf), all, menu.app.state));
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
