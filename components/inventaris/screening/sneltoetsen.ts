/** Cookie in which a browser keeps that its person works without shortcuts ('uit'). */
export const SNELTOETSEN_COOKIE = 'sneltoetsen';
