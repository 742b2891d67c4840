/** Whether a field in this part of the page holds what cannot be; the first such one gets the focus, and says why. */
export function focusRefused(part: ParentNode | null | undefined): boolean {
  const refused = part?.querySelector<HTMLInputElement>('input:invalid');
  refused?.focus();
  return !!refused;
}
