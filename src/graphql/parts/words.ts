/** How `includeParts` is described wherever it stands. */
export const PARTS_ACT =
  'Whether what parts do counts for their whole: organisations that are PART_OF an organisation, country or dialogue, and their own parts, five levels deep. Nothing counts twice, and what was planned or alleged makes no part. Under `asOf` the parts are those of that date.';
