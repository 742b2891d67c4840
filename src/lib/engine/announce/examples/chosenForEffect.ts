/** The examples whose search looks at who keeps a diary: chosen for their effect, and no fair sample of what companies post. */
const CHOSEN: ReadonlySet<string> = new Set(['dear-diarist', 'subtraction-diarist']);

/** Whether an example was chosen for its effect, which has to be said wherever it is shown. @param id of the example */
export function isChosenForEffect(id: string): boolean {
  return CHOSEN.has(id);
}
