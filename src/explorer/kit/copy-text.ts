/**
 * Puts a text on the clipboard. Pages that came without encryption have no access to it, but may
 * copy what is selected.
 * @param beside where a field with the text may stand for a moment: in the dialog that is open.
 * @returns false when this browser does not allow it.
 */
export async function copyText(text: string, beside: ParentNode): Promise<boolean> {
  // Missing on plain http, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused: perhaps what is selected may be copied.
  }
  return copySelected(text, beside);
}

function copySelected(text: string, beside: ParentNode): boolean {
  const back = (beside.getRootNode() as Document | ShadowRoot).activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'hidden';
  beside.append(field);
  field.select();
  try {
    // There is no other way without the clipboard.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (back instanceof HTMLElement) back.focus();
  }
}
