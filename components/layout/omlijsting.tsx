'use client';

// What the outermost layout brings to every page, in one script.
export { NietGevondenBlad, NietInBestuur } from './niet-gevonden';
export { Providers } from './providers';
