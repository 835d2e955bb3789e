import { uuidVan } from './generator/toeval';

/** The fixed id of a plan of the demo. */
export const planIdVan = (sleutel: string): string => uuidVan(`plan ${sleutel}`);
/** The fixed id of an activity of the demo. */
export const activiteitIdVan = (plan: string, sleutel: string): string => uuidVan(`activiteit ${plan} ${sleutel}`);
