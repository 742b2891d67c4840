/** What `--help` prints. */
export const helpText = `Nobody in Particular, headless: the engine of the site on a command line. Prints one JSON document.

  base        [--base NAME] [--seed N] [SETTINGS]              what a base holds, and its digest
  examples    [--base NAME] [--seed N] [SETTINGS] [--searched] the example announcements, carried over to this base
  count       [--base NAME] [--seed N] --stats FILE            the numbers that the announcements in FILE publish
  attack      [--base NAME] [--seed N] --stats FILE            whom a stranger suspects, before the posts and after, and whether rightly
  ledger      [--base NAME] [--seed N] --stats FILE            what the numbers pin down together, each group's least and largest
  calibrate   --seeds FROM..TO [--base NAME] [--announcements M] [--repair FILE] stated confidence against the truth, on many bases
  single      --seeds FROM..TO [--base NAME] [--posts N] [--wrongly] posts about exactly one person, each by itself, against the truth
  diaries     --seeds FROM..TO [--base NAME] [--wrongly]        what the reading of diaries states, before any post, against the truth
  dependence  --seeds FROM..TO [--base NAME] [--stats FILE]    names newly given, people moved and bits against each assumption; without FILE, of the examples
  sweep       --seeds FROM..TO [--base NAME] [--stats FILE]    names newly given, people moved, bits and story lost under each repair; without FILE, of the examples
  audit       --epsilon E [--base NAME] [--seed N]             the promise of ε against what the engine does, order of defences by order
  year        [--base NAME] [--seed N] [--yearSeed N]          a seeded year of posts, names newly given so far, and the truth
  series      [--base NAME] [--seed N] [--top K | --least K | --epsilon E] a year of weekly charts: yield against accuracy (docs/decisions/0020)
  tracker     [--base NAME] [--seed N] [--minimum K]           a count that a minimum of K refuses, from four that it lets pass
  insider     [--base NAME] [--seed N] --stats FILE            what an employee with the table sees, and how many clicks to a name
  reconstruct --town N [--block K] [--base NAME] [--seed N]    who may live in a block, from its tables, and whether it is so
  reconstruct --seven | --seeds FROM..TO [--base NAME]         the seven people of the paper; shares over every block of many bases
  story       [--base NAME] [--seed N] [SETTINGS]              every number that the story says of a world
  linkage     --ratings FILE | --base NAME [KNOWLEDGE]         the attack of 2007 on an "anonymous" release, many times
  validate    [--only ID,ID] [--records N] [--out FILE]        published figures beside measured ones (docs/ratings.md)
  export      --parquet DIR [--base NAME] [--seed N] [SETTINGS] the base and its reviews as Parquet files (docs/parquet.md)

  --base      classroom, town or service (default: service; calibrate, single, diaries, audit: classroom)
  --seed      0 to 4294967295 (default: 1)
  --stats     a JSON file: one announcement, or an array of them (docs/announcements.md); - reads standard input
  --repair    attack, calibrate: a JSON file of what the company does before it posts (docs/repairs.md)
  --without   attack: a diarist whose row is taken out of the table, and the same posts run again
  --dice      attack: measures how far the dice of the stranger’s imagination may be off, in bits
  --noiseSeed attack: seed of the repair’s noise, and the company’s secret key (default: 1)
  --rules     insider: rules of access, of countsOnly,withReason,twoPeople,noNames, with commas between (default: none)
  --minimum   insider, tracker: the minimum count that the desk insists on (default: insider none, tracker 11)
  --published attack, ledger: a JSON file of numbers in place of the true ones, a list an announcement, as attack prints them: [[388], [387]]; of numbers that
              cannot all be true, the fewest that conflict
  --link      a link of the lab (its hash, from #v1 on) in place of --base, --seed, SETTINGS and --stats
  --searched  with each example, how it was searched for: its id, the number aimed at, the one reached, candidates tried
  --posts     single: posts of each base, 1 to 200 (default: 12)
  --wrongly   calibrate, single, diaries: the stranger guesses people’s habits wrongly (docs/calibration.md)
  --announcements  1 (default): a post of every shape a base, each by itself; 2 to 12: one feed of so many related posts a base
  --top, --least, --epsilon  series: the K largest of each chart; counters of K or more; geometric noise (classroom). --diarists 400
  --town      index of a town; --block: index of a block of it (default: 0)
  --without   reconstruct: ids of the tables kept back, with commas between: 3A,4B (docs/links.md; --seven has its own)
  --minimum   reconstruct: counts below it are hidden (default: 1, none is)
  --parquet   a directory, made if it is not there; files of the same names in it are replaced. With --base prize: its ratings,
              of --records N subscribers if not of all
  --ratings   a table of user, title, stars and date, such as a MovieLens ratings.csv (docs/ratings.md); --scale 1, 5, 10 or 100: the highest
              rating there can be, if it is not to be inferred; linkage also takes --base prize (then --records N for a smaller one)
  KNOWLEDGE   --aux 8 titles, of which --wrong 2 are random; --days 14, --stars 0: how far off the rest; --no-dates; --outside-top N;
              --number-known; --method scoreboard-rh or scoreboard; --trials 1000
  SETTINGS    --reviewerShare --reviewFactor --lateDays --offStars --townShare --outsiderShare, each with a number

What examples prints, count and attack read. Bad input ends with code 2 and one line on standard error.
`;
