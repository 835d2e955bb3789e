// Hours of a full-time job, to compare study leave with what a section has.

export const voltijd = {
  urenPerWeek: 36.86,
  bron: 'encyclopedie.vensters.nl, indicator Personeel',
  gezienOp: '2026-11-23',
  status: 'gevonden',
} as const;
