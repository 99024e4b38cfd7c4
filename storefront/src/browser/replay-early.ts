export type DrawnField = HTMLInputElement | HTMLSelectElement;

const change = (field: Element, event: 'input' | 'change') =>
  field.dispatchEvent(new Event(event, { bubbles: true }));

function replayInput(input: HTMLInputElement): void {
  if (input.type === 'checkbox' || input.type === 'radio') {
    // Of a group of radio buttons, the one that was picked says it all.
    if (input.checked === input.defaultChecked || (input.type === 'radio' && !input.checked)) return;
    input.checked = input.defaultChecked;
    input.click();
    return;
  }
  const { value, defaultValue } = input;
  if (value === defaultValue) return;
  input.value = defaultValue;
  // By the prototype's own setter: React takes what is set on the element itself for its own doing.
  Reflect.set(HTMLInputElement.prototype, 'value', value, input);
  change(input, 'input');
}

function replaySelect(select: HTMLSelectElement): void {
  const drawn = [...select.options].find(({ defaultSelected }) => defaultSelected);
  if (drawn && !drawn.selected) change(select, 'change');
}

/**
 * Lets happen again what was ticked, picked or moved on a page that the server had drawn and whose scripts had not come:
 * React takes such fields over as they stand, without telling anybody that they were changed.
 */
export function replayEarly(field: DrawnField): void {
  if (field instanceof HTMLSelectElement) replaySelect(field);
  else replayInput(field);
}
