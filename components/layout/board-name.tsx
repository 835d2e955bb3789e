export interface BoardChoice {
  naam: string;
  /** For instance "bestuur 41872". */
  toelichting: string;
  href: string;
}

export interface BoardMenuProps {
  naam: string;
  toelichting: string;
  choices: BoardChoice[];
}

/** Name and number of the open board. */
export function BoardName({ naam, toelichting }: Pick<BoardMenuProps, 'naam' | 'toelichting'>) {
  return <><span className="bestuur-naam">{naam}</span> <small>{toelichting}</small></>;
}
