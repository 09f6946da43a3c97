import type { GraphRequest } from '../../core/address/graph-request.js';
import { OPENING } from '../../core/address/parts/page.js';
import type { BoardEnd, BoardStep } from '../../core/board/board.js';
import { BoardFault } from '../../core/board/checks.js';
import { isPacked, unpackBoard } from '../../core/board/pack.js';
import { readBoard } from '../../core/board/read-board.js';
import { isEntityChoice } from '../../core/model/facets.js';
import { filterSubgraph, type Filters } from '../../core/picture/subgraph.js';
import { pictureOfView } from '../../core/board/step-state.js';
import { ENTITY_KINDS } from '../../../domain/kinds.js';
import { LEGEND_GROUPS } from '../../../domain/relation-groups.js';
import { isRelationType } from '../../../domain/relation-types.js';
import type { Point } from '../../drawing/geometry.js';
import { NoteLayer } from '../../drawing/notes/note-layer.js';
import type { Speech } from '../speech.js';
import { storyBar } from './bar.js';
import type { StepLook, Story } from './story.js';

/** At least so many entities are asked for, and as many as the step arranged. */
const LEAST = 200;
const MOST = 2000;

export async function openStory(given: string, say: () => Speech): Promise<Story> {
  const packed = given.trim().replace(/^.*#board=/, '');
  const board = isPacked(packed)
    ? await unpackBoard(packed)
    : readBoard(await fileAt(given.trim()));
  return {
    title: board.title,
    steps: board.steps.map((step) => ({
      request: requestOf(step),
      shown: (picture) => filterSubgraph(picture, filtersOf(step)),
      look: lookOf(step, say),
    })),
    bar: (at, speech, go) => storyBar(board, at, speech, go),
  };
}

async function fileAt(address: string): Promise<string> {
  const answer = await fetch(new URL(address, document.baseURI), { credentials: 'omit' });
  if (!answer.ok) throw new BoardFault('notBoard');
  return answer.text();
}

/** Attributes of entities are not loaded here, so that only those of relations choose. */
function filtersOf({ view }: BoardStep): Filters {
  const state = pictureOfView(view);
  const facets = state.facets.filter((choice) => !isEntityChoice(choice));
  return { ...state, facets };
}

/** The same picture as the explorer shows for the step. */
function requestOf({ view, positions }: BoardStep): GraphRequest {
  const { of, depth, on, known, undated, kinds, groups, hide, minconf } = pictureOfView(view);
  const limit = Math.min(MOST, Math.max(LEAST, Object.keys(positions).length));
  return {
    ...{ depth, on, known, undated, limit, kinds: [], types: [], minConfidence: minconf },
    of: of.length === 0 ? [OPENING] : of,
    hiddenKinds: kinds.length === 0 ? [] : ENTITY_KINDS.filter((kind) => !kinds.includes(kind)),
    hiddenGroups:
      groups.length === 0 ? [] : LEGEND_GROUPS.filter((group) => !groups.includes(group)),
    hiddenTypes: hide.filter(isRelationType),
  };
}

function lookOf(step: BoardStep, say: () => Speech): StepLook {
  const places = Object.entries(step.positions).map(([id, [x, y]]): [string, Point] => [
    id,
    { x, y },
  ]);
  const nameOf = (end: BoardEnd): string =>
    'entity' in end
      ? end.entity
      : (step.notes.find(({ id }) => id === end.note)?.text.split('\n')[0] ?? '');
  return {
    plan: places.length === 0 ? null : { by: 'PLACES', places: new Map(places) },
    emphasised: step.emphasis.length === 0 ? null : new Set(step.emphasis),
    pinned: new Set(step.pinned),
    overlay: new NoteLayer(step, {
      acts: null,
      chosen: null,
      noteName: ({ text }) => text,
      arrowName: ({ from, to, label }) => say().embed.arrow(nameOf(from), nameOf(to), label),
    }),
  };
}
