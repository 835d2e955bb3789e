import type { ReactNode } from 'react';
import { CheckIcon, InfoIcon, WarningIcon } from './icons';

export type MessageKind = 'info' | 'pas-op' | 'fout' | 'gelukt';

const teken: Record<MessageKind, () => ReactNode> = { info: InfoIcon, 'pas-op': WarningIcon, fout: WarningIcon, gelukt: CheckIcon };
const woord: Record<MessageKind, string> = { info: 'Let op: ', 'pas-op': 'Pas op: ', fout: 'Fout: ', gelukt: 'Gelukt: ' };

interface MessageProps {
  kind?: MessageKind;
  title?: string;
  children?: ReactNode;
  /** What can be done about it. */
  actions?: ReactNode;
}

/** Message in the page. A success or an error is read aloud when it appears. */
export function Message({ kind = 'info', title, children, actions }: MessageProps) {
  const Teken = teken[kind];
  const rol = kind === 'fout' ? 'alert' : kind === 'gelukt' ? 'status' : undefined;
  return (
    <div className="melding" data-soort={kind} role={rol}>
      <Teken />
      <div>
        <span className="alleen-voorlezen">{woord[kind]}</span>
        {title ? <p className="melding-kop">{title}</p> : null}
        {children ? <div className="melding-tekst">{children}</div> : null}
        {actions ? <div className="melding-knoppen">{actions}</div> : null}
      </div>
    </div>
  );
}
