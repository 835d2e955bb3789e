import 'server-only';
import { createHash } from 'node:crypto';
import { canoniek } from '../canoniek';

/** SHA-256 over the one writing of a value, in hex: the seal of what was frozen. */
export function zegelVan(waarde: unknown): string {
  return createHash('sha256').update(canoniek(waarde)).digest('hex');
}
