import { many } from '../../../../fact/text/many.js';

/** Boards: pictures arranged, annotated and told as a story. */
export const boards = {
  lede: 'A board is a picture of the graph that you arrange and annotate. With several steps it is a story. It is kept in this browser only, until you pass it on.',
  kept: 'Kept in this browser',
  none: 'No board is kept in this browser yet.',
  create: 'New board of this picture',
  untitled: 'Untitled board',
  all: 'All boards',
  open: 'Open a file',
  drop: 'A file of a board can be dropped here too.',
  steps: (n: number) => many(n, 'step', 'steps'),
  remove: 'Delete',
  reallyRemove: (title: string) => `Delete “${title}” from this browser?`,
  title: 'Title of the board',
  saved: 'Kept in this browser',
  share: 'Share',
  show: 'Show it',
  edit: 'Edit',
  keep: 'Keep and edit a copy',
  tools: 'Tools for the board',
  addNote: 'Add a note',
  addArrow: 'Draw an arrow',
  arrowFrom: 'Choose where the arrow begins: a symbol or a note. Esc ends it.',
  arrowTo: 'Now choose where it ends.',
  fault: {
    notJson: 'This file is not a board: it is not JSON.',
    notBoard: 'This is not a board, or a part of it is missing.',
    newer: 'This board was made by a later version of the explorer. Open it there.',
    wrong: (where: string) => `This board cannot be opened: “${where}” is not as it should be.`,
    tooMuch: (where: string) =>
      where === ''
        ? 'This board is larger than the explorer can open.'
        : `This board holds more than the explorer can open: “${where}”.`,
    missing:
      'This board is not kept in this browser. Ask whoever made it for its file or its address.',
    full: 'This browser keeps no more, so the last changes are not kept. Save the board as a file.',
  },
  step: {
    panel: 'This board',
    steps: 'Steps',
    name: (at: number, title: string) => (title === '' ? `Step ${at}` : title),
    add: 'Add a step',
    earlier: 'Move earlier',
    later: 'Move later',
    remove: 'Remove this step',
    title: 'Title of the step',
    caption: 'Caption',
    marks: '**bold**, *italic*, lists with -, links as [words](https://…)',
    follows:
      'The step keeps its subjects, filters and dates: set them with the legend and the time bar.',
    notes: 'Notes',
    note: (at: number) => `Note ${at}`,
    noNotes: 'No notes yet.',
    removeNote: (at: number) => `Remove note ${at}`,
    arrows: 'Arrows',
    noArrows: 'No arrows yet.',
    from: 'From',
    to: 'To',
    label: 'Words on it',
    removeArrow: 'Remove this arrow',
    arrow: (from: string, to: string, label: string) =>
      label === '' ? `Arrow from ${from} to ${to}` : `Arrow from ${from} to ${to}: ${label}`,
    gone: (id: string) => `${id} (not in this picture)`,
    emphasis: 'Stands out',
    emphasisHint: 'Select a symbol to let it stand out. Everything else steps back.',
    emphasise: (name: string) => `Let ${name} stand out`,
    calm: (name: string) => `${name} no longer stands out`,
    pin: (name: string) => `Pin ${name}`,
    unpin: (name: string) => `Unpin ${name}`,
  },
  story: {
    label: 'Story',
    at: (at: number, of: number) => `Step ${at} of ${of}`,
    said: (at: number, of: number, title: string) =>
      title === '' ? `Step ${at} of ${of}` : `Step ${at} of ${of}: ${title}`,
    back: 'Previous step',
    on: 'Next step',
    keys: 'Arrow keys go forward and back.',
  },
  sharing: {
    link: 'Address of this board, with everything on it',
    tooLong: (length: number, most: number) =>
      `As an address this board has ${length} characters; many programs cut addresses off after ${most}. Save it as a file and pass that on.`,
    embed: 'Put it on your page: two lines of HTML',
    embedNote: 'Whoever reads your page steps through it; the graph in it stays alive.',
    embedFile:
      'Put the file of this board on your site, and write its address in place of board.json.',
    file: 'Board (JSON)',
  },
};
