import { redirect } from 'next/navigation';
import { sessieLezen } from '@/lib/toegang/server/sessie-lezen';

/** The front door: to the own boards, or to sign in first. */
export default async function VoordeurPage() {
  redirect((await sessieLezen('')) ? '/besturen' : '/inloggen');
}
