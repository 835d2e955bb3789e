'use client';

import { createContext } from 'react';

/** The drawer or dialog around this, for who has to close it; null outside one. */
export const DrawerContext = createContext<{ close: () => void } | null>(null);
