import { isVraag, type Inhoud } from './inhoud';

export interface Editieverschil {
  /** Questions that only the new edition has. */
  nieuw: string[];
  /** Questions that the new edition no longer has: answers to them stay, with their edition. */
  vervallen: string[];
  /** Questions with other words or another way to answer. */
  anders: string[];
}

/** What moving to another edition means for the questions of a cycle, as ids. */
export function editieVerschil(oud: Inhoud, nieuw: Inhoud): Editieverschil {
  const vragen = (inhoud: Inhoud) => new Map([...inhoud.items.values()].filter(isVraag).map((item) => [item.id, item]));
  const [van, naar] = [vragen(oud), vragen(nieuw)];
  return {
    nieuw: [...naar.keys()].filter((id) => !van.has(id)),
    vervallen: [...van.keys()].filter((id) => !naar.has(id)),
    anders: [...naar.values()].filter((item) => { const eerder = van.get(item.id); return eerder !== undefined && (eerder.tekst !== item.tekst || JSON.stringify(eerder.invoer) !== JSON.stringify(item.invoer)); }).map(({ id }) => id),
  };
}
