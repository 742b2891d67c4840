/** Memory of this device in GB, rounded by the browser; null where it does not tell, as on iPhones. */
export function deviceMemoryGb(): number | null {
  const { deviceMemory } = (globalThis.navigator ?? {}) as { deviceMemory?: unknown };
  return typeof deviceMemory === 'number' ? deviceMemory : null;
}
