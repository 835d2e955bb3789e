import { rijToevoegenAction, schakelLeggenAction, schakelLosmakenAction } from './actions';

/** The acts on the chain, for `InstrumentKader`. @param slug of the board */
export const ketenActies = (slug: string) => ({
  toevoegen: rijToevoegenAction.bind(null, slug), leggen: schakelLeggenAction.bind(null, slug), losmaken: schakelLosmakenAction.bind(null, slug),
});
