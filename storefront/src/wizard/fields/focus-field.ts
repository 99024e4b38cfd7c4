/** Puts the focus on a field by its id and brings it into view, once it has been drawn; false when it is not on the page. */
export function focusField(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (!element) return;
    // What is folded away has to be seen first.
    element.closest('details')?.setAttribute('open', '');
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}
