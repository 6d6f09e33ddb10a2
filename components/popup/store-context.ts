import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PopupState, PopupStore } from './popup-store.ts';

const StoreContext = createContext<PopupStore | null>(null);

export const StoreProvider = StoreContext.Provider;

/** A part of the popup's view cache. */
export function usePopup<T>(pick: (state: PopupState) => T): T {
  const store = useContext(StoreContext);
  if (!store) throw new Error('usePopup needs a StoreProvider around it');
  return useStore(store, pick);
}
