/** Invented towns, the largest first. */
const TOWN_LIST =
  'Saltby, Harrow Fen, Quillmere, Upper Marrow, Copperbay, Dunnock, Thistlewick, Great Pomfrey, Lanternholt, Oxmouth, Barleyhythe, Cold Ash Vale, Wexcombe Regis, Mossgate, Fennimore, Peverel Sands, Little Orrin, Castle Brindle, Hobbleton, Swanmarsh, Netherby Cross, Tallowford, Gristhorpe-on-Sea, Pennywell, Ravenscar Mills, Applecote, Stourbeck, Marlhaven, Whistle Down, Ironbrook, Corfold, Ambleford, Candleby, Duckworthy, Hexley Green, Bramblemouth, Lower Wick, Otterburn Quay, Sallowfield, Tidewell, Farthing St Anne, Humblestone, Kettlesby, Long Pasture, Mistlebury, Nine Elders, Pipers Hatch, Quarry Bank End, Rushingham, Snailbeach Halt, Thrupp Magna, Underbarrow Mere, Vinegar Hill Top, Wormley Staithe, Yarrowgate, Zeal Wootton'.split(
    ', ',
  );

/** Places with a handful of people; always the last towns of a base. */
const REMOTE_LIST = [
  { name: 'the weather station on Skarra', in: 'at' },
  { name: 'Cold Lantern Island', in: 'on' },
  { name: 'the night ferry', in: 'aboard' },
  { name: 'the lighthouse on Gannet Point', in: 'at' },
] as const;

/** How many towns a base has unless said otherwise; the last `REMOTE_PLACES` of them are remote. */
export const TOWN_COUNT = TOWN_LIST.length + REMOTE_LIST.length;
/** How many of the last towns are tiny remote places. */
export const REMOTE_PLACES = REMOTE_LIST.length;

interface Place {
  name: string;
  in: string;
}

function place(town: number, towns: number): Place {
  if (!(Number.isInteger(town) && town >= 0 && town < towns))
    throw new RangeError(`Expected a town from 0 to ${String(towns - 1)}, got ${String(town)}.`);
  const fromEnd = towns - 1 - town;
  const remote = Math.min(REMOTE_PLACES, Math.floor(towns / 10));
  if (fromEnd < remote) return REMOTE_LIST[REMOTE_PLACES - 1 - fromEnd];
  const name = TOWN_LIST[town % TOWN_LIST.length];
  const round = Math.floor(town / TOWN_LIST.length);
  if (round === 0) return { name, in: 'in' };
  return { name: round === 1 ? `New ${name}` : `New ${name} ${String(round)}`, in: 'in' };
}

/**
 * The name of a town: "Saltby", "the lighthouse on Gannet Point".
 * @param town index, 0 the largest
 * @param towns how many the base has: its last few are the remote places
 */
export function townName(town: number, towns: number = TOWN_COUNT): string {
  return place(town, towns).name;
}

/** Where somebody is: "in Saltby", "at the lighthouse on Gannet Point", "aboard the night ferry". */
export function inTown(town: number, towns: number = TOWN_COUNT): string {
  const { name, in: preposition } = place(town, towns);
  return `${preposition} ${name}`;
}

/** Where somebody comes from: "from Saltby", "from the night ferry". */
export function fromTown(town: number, towns: number = TOWN_COUNT): string {
  return `from ${townName(town, towns)}`;
}
