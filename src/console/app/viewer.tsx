import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../__generated__/operations.ts';

/** Who has signed in. */
export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly userName: string;
  readonly role: string;
  readonly organisation: { readonly slug: string; readonly name: string };
  readonly permissions: ReadonlySet<string>;
}

export function signedInFrom({ viewer }: ViewerQuery): SignedIn {
  const { user, organisation, permissions } = viewer;
  const { id: userId, userName, displayName, effectiveRole: role } = user ?? { id: '', userName: '', displayName: null, effectiveRole: '' };
  return { userId, userName, name: displayName ?? userName, role, organisation: organisation ?? { slug: '', name: '' }, permissions: new Set(permissions) };
}

const Viewer = createContext<SignedIn | undefined>(undefined);
export const ViewerProvider = Viewer.Provider;

/** Who has signed in. */
export function useViewer(): SignedIn {
  const viewer = useContext(Viewer);
  if (!viewer) throw new Error('The console shows nothing before it knows who has signed in.');
  return viewer;
}

/** Tells whether the person who has signed in has a permission; where they do not, what needs it is not shown. */
export function useCan(): (permission: string) => boolean {
  const { permissions } = useViewer();
  return (permission) => permissions.has(permission);
}
