import { NietInBestuur } from '@/components/layout/omlijsting';

export default function NietGevonden() {
  return <NietInBestuur />;
}
