/** What a load changed, or would change. */
export class LoadReport {
  documents = { fresh: 0, changed: 0, known: 0 };
  /** `matched`: entities of the source that the graph had; `unsure`: new ones to be looked at. */
  entities = { fresh: 0, matched: 0, unsure: 0, changed: 0 };
  /** `proposed` wait for a review; `retracted` were said before and are not any more. */
  claims = { fresh: 0, known: 0, proposed: 0, retracted: 0 };
  relations = { fresh: 0, changed: 0 };
  rejected = 0;
  /** Counts of the source's own, to hold against its files. */
  counted: Readonly<Record<string, number>> = {};
  stopped = false;

  /** Whether anything changed. */
  get changed(): boolean {
    const { documents, entities, claims } = this;
    return (
      documents.fresh + documents.changed + entities.fresh + entities.changed > 0 ||
      claims.fresh + claims.proposed + claims.retracted > 0
    );
  }
}

/** The report as sentences, a line each; what is nothing is not said. */
export function reportText(report: LoadReport, { dryRun }: { dryRun: boolean }): string {
  const { documents, entities, claims, relations, rejected, counted, stopped } = report;
  const lines = [
    ['Read', Object.entries(counted).map(([name, count]) => [count, name] as const)],
    [
      'Documents',
      [
        [documents.fresh, 'new'],
        [documents.changed, 'changed'],
        [documents.known, 'known'],
      ],
    ],
    [
      'Entities',
      [
        [entities.fresh, 'new'],
        [entities.unsure, 'of them perhaps one that the graph has: see `mgg review`'],
        [entities.matched, 'found in the graph by code or name'],
        [entities.changed, 'with other values'],
      ],
    ],
    [
      'Claims',
      [
        [claims.fresh, 'new'],
        [claims.known, 'known'],
        [claims.proposed, 'proposed, to be reviewed'],
        [claims.retracted, 'taken back, since the source says them no more'],
      ],
    ],
    [
      'Relations',
      [
        [relations.fresh, 'new'],
        [relations.changed, 'changed'],
      ],
    ],
    ['Rejected', [[rejected, 'items']]],
  ] as const;
  const told = lines.flatMap(([title, counts]) => countsText(title, counts));
  const all = told.length === 0 ? ['Nothing was there to record.'] : told;
  const end = 'Stopped before the end. What is recorded stays as it is.';
  return [
    ...(dryRun ? ['Nothing is written. This is what would change:'] : []),
    ...all,
    ...(stopped ? [end] : []),
  ].join('\n');
}

function countsText(
  title: string,
  counts: readonly (readonly [number, string])[],
): readonly string[] {
  const some = counts.filter(([count]) => count > 0);
  if (some.length === 0) return [];
  return [
    `${title}: ${some.map(([count, what]) => `${count.toLocaleString('en')} ${what}`).join(', ')}.`,
  ];
}
