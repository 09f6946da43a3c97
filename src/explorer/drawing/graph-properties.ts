import { LitElement } from 'lit';
import type { GraphWords } from './graph-words.js';
import type { Overlay } from './overlay.js';
import type { Plan } from './layout/plan.js';
import type { Theme } from './palette.js';
import type { GraphData, Size } from './graph-data.js';
import { MOST_NODES, type Scene } from './scene.js';

const EMPTY: GraphData = { nodes: [], relations: [] };

/** Pages hand over a new set each time they render; only other members are another scene. */
const otherMembers = (one: ReadonlySet<string>, before: ReadonlySet<string> | undefined): boolean =>
  before?.size !== one.size || [...one].some((member) => !before.has(member));

/** What a page sets on the drawing. */
export abstract class GraphProperties extends LitElement {
  static override properties = {
    picture: { attribute: false },
    selected: { attribute: false },
    pinned: { attribute: false },
    picked: { attribute: false, hasChanged: otherMembers },
    lasso: { type: Boolean, reflect: true },
    emphasised: { attribute: false },
    overlay: { attribute: false },
    hiddenKinds: { attribute: false, hasChanged: otherMembers },
    hiddenGroups: { attribute: false, hasChanged: otherMembers },
    hiddenEntities: { attribute: false, hasChanged: otherMembers },
    onlyLinked: { attribute: false },
    minConfidence: { attribute: false },
    sizeBy: { attribute: false },
    plan: { attribute: false },
    most: { attribute: false },
    colourBy: { attribute: false },
    theme: { reflect: true },
    labels: { attribute: false },
    reducedMotion: { attribute: false },
    wheelZoom: { attribute: false },
    keys: { attribute: false },
    tools: { attribute: false },
    focused: { state: true },
    scene: { state: true },
    busy: { state: true },
  };

  declare picture: GraphData;
  declare selected: string | null;
  declare pinned: ReadonlySet<string>;
  /** Chosen together. */
  declare picked: ReadonlySet<string>;
  /** True while dragging draws a lasso; with Shift it always does. */
  declare lasso: boolean;
  /** Who stands out while nothing is looked at; null: everybody alike. */
  declare emphasised: ReadonlySet<string> | null;
  /** What lies over the drawing and moves with it. */
  declare overlay: Overlay | null;
  declare hiddenKinds: ReadonlySet<string>;
  declare hiddenGroups: ReadonlySet<string>;
  declare hiddenEntities: ReadonlySet<string>;
  /** True when what no line reaches is not drawn. */
  declare onlyLinked: boolean;
  declare minConfidence: number;
  declare sizeBy: 'LINKS' | ReadonlyMap<string, number>;
  /** How the picture is arranged; null: by forces; WAITING: that is not known yet. */
  declare plan: Plan | 'WAITING' | null;
  /** How many entities are drawn at most: the best-connected. */
  declare most: number;
  declare colourBy: 'KIND' | ReadonlyMap<string, number>;
  declare theme: Theme;
  declare labels: GraphWords;
  declare reducedMotion: boolean;
  /** 'CTRL' leaves the wheel to the page until Ctrl is held or the drawing was clicked. */
  declare wheelZoom: 'ALWAYS' | 'CTRL';
  /** How much room the page takes for tools in the lower corner; the fit keeps clear of it. */
  declare tools: Size;
  /** False switches single keys off. */
  declare keys: boolean;
  declare protected focused: string | null;
  declare protected scene: Scene | undefined;
  declare protected busy: boolean;

  constructor() {
    super();
    this.picture = EMPTY;
    this.selected = null;
    this.pinned = new Set();
    this.picked = new Set();
    this.lasso = false;
    this.emphasised = null;
    this.overlay = null;
    this.hiddenKinds = new Set();
    this.hiddenGroups = new Set();
    this.hiddenEntities = new Set();
    this.onlyLinked = false;
    this.minConfidence = 0;
    this.sizeBy = 'LINKS';
    this.plan = null;
    this.most = MOST_NODES;
    this.colourBy = 'KIND';
    this.theme = 'light';
    this.reducedMotion = false;
    this.wheelZoom = 'ALWAYS';
    this.keys = true;
    this.tools = { width: 0, height: 0 };
    this.focused = null;
    this.busy = false;
  }
}
