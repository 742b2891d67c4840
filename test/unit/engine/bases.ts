import type { Base } from '$lib/engine/base/Base';
import { generateBase } from '$lib/engine/base/generateBase';
import { defaultSettings, type BaseName, type BaseSettings } from '$lib/engine/base/settings';

const built = new Map<string, Base>();

/** A base with the settings it starts with, but for those given. Built once a test file and shared: never change it. */
export function sharedBase(
  name: BaseName,
  seed: number,
  changed: Partial<BaseSettings> = {},
): Base {
  const settings = { ...defaultSettings(name, seed), ...changed };
  const key = JSON.stringify(settings);
  let base = built.get(key);
  if (!base) built.set(key, (base = generateBase(settings)));
  return base;
}
