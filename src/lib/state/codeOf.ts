/** The code that the engine's own failures carry (`EngineFailure`); undefined for what came from no engine. */
export function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}
