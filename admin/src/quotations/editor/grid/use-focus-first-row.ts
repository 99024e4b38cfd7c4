import { useEditor } from '../page/editor-context';
import { openingsOf } from '../state/draft';
import { focusCell } from './cell-id';

/** On to what is measured, once what stands above it is filled in. */
export function useFocusFirstRow(): () => void {
  const { session } = useEditor();
  return () => {
    const [first] = openingsOf(session.state().work.draft);
    if (first) focusCell(first.id, 'label');
  };
}
