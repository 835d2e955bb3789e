import 'server-only';
import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, base64url, 43 characters: for a session cookie or a one-time link. */
export function nieuwToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 in hex, the only form of a token that is kept. A plain hash is enough: 256 random bits cannot be guessed. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** True for text that can be one of our tokens; refuses anything else before it reaches the database. */
export function isToken(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && /^[A-Za-z0-9_-]{43}$/.test(waarde);
}
