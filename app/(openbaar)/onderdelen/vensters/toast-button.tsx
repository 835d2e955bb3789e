'use client';

import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toasts';

export function ToastButton() {
  return <Button onClick={() => showToast({ text: 'Het diploma van Annelies Hofstra is bevestigd.', action: { label: 'Ongedaan maken', onPress: () => undefined } })}>Laat een bericht zien</Button>;
}
