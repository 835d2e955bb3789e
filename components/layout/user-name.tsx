import { Avatar, initials } from '@/components/ui/avatar';

export interface UserMenuProps {
  naam: string;
  /** What this person is in this board, in words: "HR-adviseur". */
  rol: string;
  uitloggen: () => Promise<void>;
  accountHref?: string;
}

/** Initials, and on wide screens name and role. */
export function UserName({ naam, rol }: Pick<UserMenuProps, 'naam' | 'rol'>) {
  return <><Avatar text={initials(naam)} /><span className="alleen-breed">{naam}<small>{rol}</small></span></>;
}
