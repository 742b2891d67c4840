/** One choice of a combobox. */
export interface ComboboxOption {
  /** Unique in the list. */
  id: string;
  label: string;
  /** A few more words, set apart: "drama, 3rd in the charts". */
  detail?: string;
}
