/**
 * The one way to write a value as text: keys in their order, no spaces. Two values that are the same give the
 * same text, so that a hash of it stands for the value.
 */
export function canoniek(waarde: unknown): string {
  return JSON.stringify(waarde, (_sleutel, een: unknown) => (isObject(een) ? Object.fromEntries(Object.entries(een).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) : een));
}

const isObject = (een: unknown): een is Record<string, unknown> => typeof een === 'object' && een !== null && !Array.isArray(een);
