/** Puts the focus on a field by its id and brings it into view, once it has been drawn; false when it is not on the page. */
export function focusField(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (!element) return;
    // What is folded away has to be seen first.
    element.closest('details')?.setAttribute('open', '');
    element.focus({ preventScroll: true });
    // Of what is taller than the screen, the sentence that says what is wrong.
    const seen = document.getElementById(`${id}-fault`) ?? element;
    seen.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}
