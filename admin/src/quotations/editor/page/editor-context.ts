import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FilmFactsFragment } from '../../../generated/graphql';
import type { EditorState } from '../session/editor-state';
import type { Session } from '../session/session';
import type { Scope } from '../state/films';

/** What every part of the editor shares; none of it changes with what is typed. */
export interface Editor {
  readonly session: Session;
  /** By article code. */
  readonly films: ReadonlyMap<string, FilmFactsFragment>;
  /** The alternative whose films the grid shows and changes. */
  readonly alternative: string;
  readonly showAlternative: (id: string) => void;
  /** Opens the list of films for that much of the draft. */
  readonly pickFilm: (scope: Scope) => void;
  /** Opens the preview of a block of cells, to be put in behind that row. */
  readonly pasteAt: (roomId: string, openingId: string, text: string) => void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('There is no editor around this');
  return editor;
}

/** A part of the state of some work; drawn anew when that part is another. */
export const useSession = <T>(session: Session, pick: (state: EditorState) => T): T =>
  useSyncExternalStore(session.subscribe, () => pick(session.state()));

/** A part of the editor's state. */
export const useEditorState = <T>(pick: (state: EditorState) => T): T =>
  useSession(useEditor().session, pick);
