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

/** The report as sentences, a line each. */
export function reportText(report: LoadReport, { dryRun }: { dryRun: boolean }): string {
  const { documents, entities, claims, relations, rejected, counted, stopped } = report;
  const would = dryRun ? 'Would record' : 'Recorded';
  const read = Object.entries(counted).map(([name, count]) => `${number(count)} ${name}`);
  return [
    ...(read.length === 0 ? [] : [`Read: ${read.join(', ')}.`]),
    `${would}: ${number(documents.fresh)} new documents (${number(documents.changed)} changed, ${number(documents.known)} known).`,
    `Entities: ${number(entities.fresh)} new, of which ${number(entities.unsure)} may be one that is there (see \`mgg review\`); ${number(entities.matched)} found in the graph; ${number(entities.changed)} with other values.`,
    `Claims: ${number(claims.fresh)} new, ${number(claims.known)} known, ${number(claims.proposed)} proposed for review, ${number(claims.retracted)} taken back because the source says them no more.`,
    ...(dryRun
      ? []
      : [`Relations: ${number(relations.fresh)} new, ${number(relations.changed)} changed.`]),
    ...(rejected === 0 ? [] : [`Rejected: ${number(rejected)}.`]),
    ...(stopped
      ? ['Stopped before the end. Run it again to go on; what is there stays as it is.']
      : []),
  ].join('\n');
}

const number = (count: number): string => count.toLocaleString('en');
