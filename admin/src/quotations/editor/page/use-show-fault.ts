import { COLUMNS, focusCell } from '../grid/cell-id';
import { hasCustomer } from '../session/work';
import { isBlank, openingsOf } from '../state/draft';
import { alternativeFault, openingFaults } from '../state/faults';
import { useEditor } from './editor-context';

const focusAt = (selector: string): void => {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
};

/** Goes to the first thing that keeps the draft from being saved. */
export function useShowFault(): () => void {
  const { session, showAlternative } = useEditor();
  return () => {
    const { draft, customer, quotation } = session.state().work;
    if (!quotation && !hasCustomer(customer)) return focusAt('#customer, #customer-name');
    // What is still to be typed is not marked as a fault.
    for (const opening of openingsOf(draft)) {
      const faults = openingFaults(opening);
      const column = COLUMNS.find((one) => faults[one]);
      if (column && !isBlank(opening)) return focusCell(opening.id, column);
    }
    const unnamed = draft.alternatives.find(({ id }) => alternativeFault(draft.alternatives, id));
    if (unnamed) showAlternative(unnamed.id);
    // The field with that name is there once its alternative is.
    requestAnimationFrame(() => focusAt('main [aria-invalid="true"], main .told'));
    return undefined;
  };
}
