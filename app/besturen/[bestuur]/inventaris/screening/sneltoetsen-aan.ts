import { cookies } from 'next/headers';
import { SNELTOETSEN_COOKIE } from '@/components/inventaris/screening/sneltoetsen';

/** Whether this browser works with shortcuts. */
export async function sneltoetsenAan(): Promise<boolean> {
  return (await cookies()).get(SNELTOETSEN_COOKIE)?.value !== 'uit';
}
