const CHARACTERS = 5;

/**
 * Five characters that change if a link was cut short or mistyped: FNV-1a (32 bits), in base 36. It guards against
 * accidents, not against anybody.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).padStart(CHARACTERS, '0').slice(-CHARACTERS);
}
